const express = require('express');
const app = express();

app.get('/html', (req, res) => {
  res.type('html');
  res.send('You asked for ' + req.query.q); // BAD
});
app.get('/elsewhere', (req, res) => {
  if (req.query.plain) {
    res.type('text/plain');
  }
  res.send('You asked for ' + req.query.q); // BAD
});
app.get('/later', (req, res) => {
  res.write('You asked for ' + req.query.q); // BAD
  res.setHeader('Content-Type', 'text/plain');
  res.end();
});
app.get('/chosen', (req, res) => {
  res.type(req.query.type);
  res.send(`You asked for ${req.query.q}`); // BAD
});
