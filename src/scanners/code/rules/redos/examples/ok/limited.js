const express = require('express');
express().get('/', (req, res) => {
  const { text } = req.query;
  if (text.length > 100) return res.sendStatus(400);
  return res.json({ text: text.replace(/\s+$/, '') });
});
