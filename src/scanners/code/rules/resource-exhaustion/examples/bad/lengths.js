const express = require('express');
const app = express();
app.use(express.json());

app.post('/a', (req, res) => {
  let total = 0;
  for (let i = 0; i < req.body.items.length; i += 1) total += 1; // BAD
  res.json({ total });
});
app.post('/b', (req, res) => {
  const { rows } = req.body;
  const out = [];
  for (let i = 0; i < rows.length; i++) out.push(rows[i]); // BAD
  res.json(out);
});
app.post('/c', (req, res) => {
  const list = req.body;
  if (list.length === 0) return res.end();
  for (let i = 0; i <= list.length; i++) console.count(); // BAD
  res.end();
});
