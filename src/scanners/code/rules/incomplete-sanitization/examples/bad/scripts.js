const express = require('express');
const app = express();
app.get('/', (req, res) => {
  const once = req.query.text.replace(/<script.*>.*<\/script>/i, ''); // BAD
  const comment = req.query.text.replace(/<!--.*-->/, ''); // BAD
  if (/<script/.test(req.query.text)) res.sendStatus(400); // BAD
  res.json({ once, comment });
});
