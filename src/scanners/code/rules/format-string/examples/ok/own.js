const util = require('util');
const FORMATS = new Map([['short', '%s'], ['long', 'user %s']]);
const app = require('express')();
app.get('/', (req, res) => {
  const format = FORMATS.get(req.query.format);
  res.json(util.format(format, req.query.name));
});
