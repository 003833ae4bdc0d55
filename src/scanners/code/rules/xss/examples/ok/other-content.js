const express = require('express');
const http = require('http');
const { makeBadge } = require('badge-maker');
const app = express();

app.get('/plain', (req, res) => {
  res.type('text/plain');
  res.send('You asked for ' + req.query.q);
});
app.get('/chain', (req, res) => res.status(404).type('txt').send(`no ${req.query.q}`));
app.get('/header', (req, res) => {
  res.setHeader('Content-Type', 'text/csv');
  if (req.query.head) {
    res.write(`id,${req.query.head}\n`);
  }
  res.end();
});
app.get('/object', (req, res) => res.send({ q: req.query }));
app.get('/whole', (req, res) => res.send(req.query));
app.get('/badge', (req, res) => {
  res.type('image/svg+xml');
  res.send(makeBadge({ label: req.query.label, message: 'up' }));
});
http
  .createServer((req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify({ url: req.url }));
  })
  .listen(1);
