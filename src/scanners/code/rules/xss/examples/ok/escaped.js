const escapeHtml = require('escape-html');
const app = require('express')();
app.get('/', (req, res) => {
  res.send('<h1>Hello ' + escapeHtml(req.query.name) + '</h1>');
});
