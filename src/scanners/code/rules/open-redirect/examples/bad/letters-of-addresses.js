const express = require('express');

const app = express();

app.get('/go', (req, res) => {
  const next = req.query.next;
  if (!/^[\w./-]+$/.test(next)) return res.sendStatus(400);
  res.redirect(next); // BAD
});
