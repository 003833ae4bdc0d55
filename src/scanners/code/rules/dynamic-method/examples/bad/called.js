const app = require('express')();
const actions = { start() {}, stop() {} };
app.post('/:action', (req, res) => {
  actions[req.params.action](req.body); // BAD
  res.end();
});
