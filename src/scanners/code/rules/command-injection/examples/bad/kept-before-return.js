const express = require('express');
const { exec } = require('child_process');
const app = express();

function keep(job, query) {
  if (query.name) {
    job.line = `convert ${query.name}`;
    return true;
  }
  job.line = 'convert all';
  return false;
}
app.get('/convert', (req, res) => {
  const job = {};
  keep(job, req.query);
  exec(job.line); // BAD
  res.end();
});
