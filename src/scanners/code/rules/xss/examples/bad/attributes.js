const express = require('express');
const app = express();

app.get('/a/:id', (req, res) => {
  const id = req.params.id.replace(/[<>]/g, '');
  res.send(`<a href="${id}">x</a>`); // BAD
});
app.get('/b/:id', (req, res) => {
  const id = req.params.id.replace(/</g, '&lt;');
  res.send(`<input value='${id}'>`); // BAD
});
app.get('/c/:id', (req, res) => {
  const html = `<div data-id="${req.params.id.replace(/<|>/g, '')}">profile</div>`;
  res.type('html').send('<main>' + html + '</main>'); // BAD
});
app.get('/d', (req, res) => {
  try {
    res.json(JSON.parse(req.query.doc));
  } catch (error) {
    res.status(400).send('<p>' + error.message + '</p>'); // BAD
  }
});
