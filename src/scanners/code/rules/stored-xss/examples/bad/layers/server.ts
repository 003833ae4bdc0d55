import express from 'express';
import { load } from './store';
express().get('/:id', async (req, res) => {
  const comment = await load(req.params.id);
  res.send('<p>' + comment.text + '</p>'); // BAD
});
