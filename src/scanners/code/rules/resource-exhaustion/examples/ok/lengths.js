const express = require('express');
const app = express();
app.use(express.json());

app.post('/a', (req, res) => {
  if (!Array.isArray(req.body.items)) return res.sendStatus(400);
  for (let i = 0; i < req.body.items.length; i += 1) console.count();
  res.end();
});
app.post('/b', (req, res) => {
  for (const item of req.body.items) console.log(typeof item);
  res.end();
});
app.get('/c/:name', (req, res) => {
  for (let i = 0; i < req.params.name.length; i += 1) console.count();
  res.end();
});
app.post('/d', (req, res) => {
  const text = String(req.body.text);
  for (let i = 0; i < text.length; i += 1) console.count();
  res.end();
});
