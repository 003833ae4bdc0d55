const express = require('express');
const { AsyncLocalStorage } = require('async_hooks');
const { exec } = require('child_process');
const als = new AsyncLocalStorage();
const app = express();
app.use((req, res, next) => als.run({ branch: req.query.branch }, next));
app.get('/build', (req, res) => {
  exec('git checkout ' + als.getStore().branch); // BAD
  res.end();
});
