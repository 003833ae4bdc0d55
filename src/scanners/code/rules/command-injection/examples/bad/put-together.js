const express = require('express');
const util = require('util');
const { exec, spawn } = require('child_process');
const cp = require('mz/child_process');
const app = express();

function line() {
  return 'git ' + [].slice.call(arguments).join(' ');
}
app.get('/log', async (req, res) => {
  exec(util.format('git log %s', req.query.branch)); // BAD
  exec(line('show', req.query.branch)); // BAD
  spawn('sh', ['-c', `git log ${req.query.branch}`]); // BAD
  await cp.exec('git log ' + req.query.branch); // BAD
  res.end();
});
