const app = require('express')();
const store = {};
app.post('/refused', (req, res) => {
  const [key, name] = req.body.path.split('.');
  if (key === '__proto__') return res.sendStatus(400);
  store[key][name] = req.body.value;
  res.end();
});
app.post('/letters', (req, res) => {
  const match = /^([a-z]+)\.([a-z]+)$/.exec(req.body.path);
  store[match[1]][match[2]] = req.body.value;
  res.end();
});
app.post('/known', (req, res) => {
  const [key, name] = req.body.path.split('.');
  if (!Object.hasOwn(store, key)) return res.sendStatus(404);
  store[key][name] = req.body.value;
  res.end();
});
