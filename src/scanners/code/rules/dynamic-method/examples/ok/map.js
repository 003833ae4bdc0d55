const app = require('express')();
const actions = new Map([['start', () => {}]]);
app.post('/:action', (req, res) => {
  actions.get(req.params.action)?.(req.body);
  res.end();
});
