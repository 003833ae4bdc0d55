const app = require('express')();
app.post('/sum', (req, res) => {
  const terms = [req.body.a, req.body.b];
  res.json(eval(terms.join('+'))); // BAD
});
