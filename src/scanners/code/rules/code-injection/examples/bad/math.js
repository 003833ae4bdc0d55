const math = require('mathjs');
const app = require('express')();
app.post('/calculate', (req, res) => {
  res.json({ result: math.eval(req.body.expression) }); // BAD
});
