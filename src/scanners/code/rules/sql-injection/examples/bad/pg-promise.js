const pgp = require('pg-promise')();
const express = require('express');
const db = pgp('postgres://x');
const app = express();
app.get('/d', (req, res) => {
  db.any("SELECT * FROM t WHERE n = '" + req.query.n + "'").then((r) => res.json(r)); // BAD
  db.one('SELECT * FROM t WHERE n = $1:raw', req.query.n); // BAD
});
