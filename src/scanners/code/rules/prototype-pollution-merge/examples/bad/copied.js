const express = require('express');
const _ = require('lodash');
const app = express();
app.use(express.json());
app.post('/', (req, res) => {
  const options = {};
  _.merge(options, JSON.parse(JSON.stringify(req.body))); // BAD
  res.json(options);
});
