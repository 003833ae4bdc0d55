const expat = require('node-expat');
const app = require('express')();
app.post('/xml', (req, res) => {
  const parser = new expat.Parser('UTF-8');
  parser.write(req.body); // BAD
  res.end();
});
