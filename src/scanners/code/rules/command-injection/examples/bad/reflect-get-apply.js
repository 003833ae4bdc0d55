const express = require('express');
const cp = require('child_process');
const app = express();
app.get('/r', (req, res) => {
  const name = Reflect.get(req.query, 'name');
  Reflect.apply(cp.exec, null, ['id ' + name]); // BAD
  res.end();
});
