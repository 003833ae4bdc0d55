const express = require('express');
const app = express();
app.get('/a', (req, res) => {
  const title = String(req.query.title);
  if (/[<>"']/.test(title)) return res.sendStatus(400);
  res.send(`<h1>${title}</h1>`);
});
