const app = require('express')();
app.get('/match', (req, res) => {
  const { text, pattern } = req.query;
  res.json(text.match(pattern)); // BAD
});
