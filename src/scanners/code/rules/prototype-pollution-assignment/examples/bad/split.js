const app = require('express')();
const store = {};
app.post('/dots', (req, res) => {
  const [key, name] = req.body.path.split('.');
  store[key][name] = req.body.value; // BAD
  res.end();
});
app.post('/colon', (req, res) => {
  const at = req.body.path.indexOf(':');
  const group = store[req.body.path.slice(0, at)];
  group[req.body.path.slice(at + 1)] = req.body.value; // BAD
  res.end();
});
app.post('/words', (req, res) => {
  const match = /^(\w+)\.(\w+)$/.exec(req.body.path);
  store[match[1]][match[2]] = req.body.value; // BAD
  res.end();
});
app.post('/other', (req, res) => {
  const [key, name] = req.body.path.split('.');
  if (name === '__proto__') return res.sendStatus(400);
  store[key][name] = req.body.value; // BAD
  res.end();
});
