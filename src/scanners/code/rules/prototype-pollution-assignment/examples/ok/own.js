const app = require('express')();
const store = { a: {}, b: {} };
app.put('/:user/:key', async (req, res) => {
  const { user } = req.params;
  if (!Object.prototype.hasOwnProperty.call(store, user)) return res.sendStatus(404);
  store[user][req.params.key] = req.body.value;
  res.end();
});
