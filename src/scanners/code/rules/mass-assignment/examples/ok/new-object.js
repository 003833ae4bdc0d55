const app = require('express')();
app.post('/users', async (req, res) => {
  const options = Object.assign({}, req.body);
  res.json({ size: Object.keys(options).length });
});
