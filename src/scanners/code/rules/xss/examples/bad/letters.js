const express = require('express');
const app = express();
app.get('/avatar/:name', (req, res) => {
  let text = '';
  for (let i = 0; i < req.params.name.length; i += 1) text += req.params.name.charAt(i);
  res.send(`<p>${text}</p>`); // BAD
});
app.get('/short/:name', (req, res) => {
  res.send(`<p>${req.params.name.slice(0, 40)}</p>`); // BAD
});
app.get('/rest/:name', (req, res) => {
  res.send(`<p>${req.params.name.slice(1)}</p>`); // BAD
});
app.get('/two/:name', (req, res) => {
  res.send(`<p>${req.query.users.slice(0, 2)}</p>`); // BAD
});
app.get('/one-by-one', (req, res) => {
  let rest = req.query.name;
  let out = '';
  while (rest.length > 0) {
    out += rest.charAt(0);
    rest = rest.substring(1);
  }
  res.send(`<p>${out}</p>`); // BAD
});
const first = (text) => text.charAt(0);
app.get('/mapped', (req, res) => {
  res.send(`<p>${req.query.name.split(',').map((each) => each.charAt(0)).join('')}</p>`); // BAD
  res.send(`<p>${req.query.name.split(',').map(first).join('')}</p>`); // BAD
});
