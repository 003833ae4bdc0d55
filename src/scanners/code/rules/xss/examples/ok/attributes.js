const express = require('express');
const app = express();

app.get('/a/:id', (req, res) => {
  const id = req.params.id.replace(/[<>"]/g, '');
  res.send(`<a href="/users/${id}">x</a>`);
});
app.get('/b/:id', (req, res) => {
  const id = req.params.id.replace(/</g, '&lt;');
  res.send(`<input disabled><p>${id}</p>`);
});
app.get('/c', (req, res) => {
  try {
    res.json(JSON.parse(req.query.doc));
  } catch (error) {
    res.status(400).json({ error: error.message });
  }
});
app.get('/d', (req, res) => {
  try {
    res.json(JSON.parse(req.query.doc));
  } catch {
    res.status(400).send('<p>no JSON</p>');
  }
});
