import express from 'express';
import { END } from './patterns.js';
express().post('/', (req, res) => {
  if (END.test(req.body.text)) res.sendStatus(400); // BAD
});
