const _ = require('lodash');
const app = require('express')();
const settings = {};
app.post('/', (req, res) => {
  _.merge(settings, req.body); // BAD
  res.end();
});
