const app = require('express')();
const actions = { start() {}, stop() {} };
app.post('/:action', (req, res) => {
  const { action } = req.params;
  if (!Object.hasOwn(actions, action)) return res.sendStatus(404);
  actions[action](req.body);
  res.end();
});
