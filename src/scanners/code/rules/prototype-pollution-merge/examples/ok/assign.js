const app = require('express')();
app.post('/', (req, res) => {
  res.json(Object.assign({}, { a: req.body.a }));
});
