const _ = require('lodash');
const app = require('express')();
app.post('/', (req, res) => {
  res.json(_.merge({}, { name: String(req.body.name) }));
});
