const app = require('express')();
app.post('/sum', (req, res) => {
  const numbers = JSON.parse(req.body.list).map(Number);
  res.json(numbers.reduce((a, b) => a + b, 0));
});
