const express = require('express');
const { exec } = require('child_process');
const app = express();

// Nothing removes the backtick, and `$` as a pattern is the end of the text.
function clean(text) {
  return text.replace(/;/g, '').replace(/&/g, '').replace(/\|/g, '').replace(/$/g, '');
}
app.get('/ping', (req, res) => {
  exec('ping "' + clean(req.query.host) + '"'); // BAD
  exec('ping ' + req.query.host.replace(';', '')); // BAD
  res.end();
});

// The pattern `|` alone removes nothing.
function half(text) {
  return text.replace(/;/g, '').replace(/&/g, '').replace(/|/g, '').replace(/`/g, '').replace(/\$/g, '');
}
function whole(text) {
  return text.replace(/;/g, '').replace(/&/g, '').replace(/\|/g, '').replace(/`/g, '').replace(/\$/g, '');
}
app.get('/trace', (req, res) => {
  exec('trace "' + half(req.query.host).replace(/"/g, '') + '"'); // BAD
  exec('trace ' + whole(req.query.host)); // BAD
  exec('trace ' + whole(req.query.host).replace(/"/g, '')); // BAD
  exec('trace "' + whole(req.query.host) + '"'); // BAD
  exec("trace '" + whole(req.query.host).replace(/"/g, '') + "'"); // BAD
  exec('trace "' + decodeURIComponent(whole(req.query.host).replace(/"/g, '')) + '"'); // BAD
  exec(whole(req.query.program).replace(/"/g, '') + ' --version'); // BAD
  res.end();
});
