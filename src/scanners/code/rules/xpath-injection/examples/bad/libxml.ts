import * as libxmljs from 'libxmljs2';
import express from 'express';
const users = libxmljs.parseXml('<users/>');
express().get('/:id', async (req, res) => {
  const { id } = req.params;
  const found = users.get(`//user[@id='${id}']`); // BAD
  res.json(found);
});
