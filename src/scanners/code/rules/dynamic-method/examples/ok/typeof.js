const app = require('express')();
const actions = { start() {}, stop() {} };
app.post('/:action', async (req, res) => {
  const action = actions[req.params.action];
  if (typeof action !== 'function') return res.sendStatus(404);
  action(req.body);
  res.end();
});
