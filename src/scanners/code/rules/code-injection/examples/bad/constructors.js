import express from 'express';

const app = express();

app.post('/run', (req, res) => {
  (() => {}).constructor(req.body.script)(); // BAD
  new (async () => {}).constructor(req.body.script)(); // BAD
  Reflect.construct(Function, ['x', req.body.script])(1); // BAD
  res.end();
});
