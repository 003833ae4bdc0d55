const express = require('express');
const app = express();
app.get('/', (req, res) => {
  const text = String(req.query.text);
  res.json({ text: text.replace(/\s+$/, '') }); // BAD
});
