const app = require('express')();
const items = [1, 2, 3];
app.post('/', async (req, res) => {
  for (let i = 0; i < items.length; i++) res.write(String(items[i]));
  res.write(Buffer.from(req.body.text));
  res.end();
});
