const _ = require('lodash');
const app = require('express')();
app.get('/', async (req, res) => {
  res.json(_.merge({}, req.query));
});
