const _ = require('lodash');
const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const app = require('express')();
app.get('/search', (req, res) => {
  const one = new RegExp(_.escapeRegExp(req.query.q), 'i');
  const two = new RegExp(escapeRegExp(req.query.q), 'i');
  res.json([one.test('a'), two.test('b')]);
});
