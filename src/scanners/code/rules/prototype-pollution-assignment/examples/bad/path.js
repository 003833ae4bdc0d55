const _ = require('lodash');
const app = require('express')();
const settings = {};
app.post('/', (req, res) => {
  _.set(settings, req.body.path, req.body.value); // BAD
  res.end();
});
