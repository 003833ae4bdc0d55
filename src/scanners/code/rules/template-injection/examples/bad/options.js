const app = require('express')();
app.post('/profile', (req, res) => {
  res.render('profile', req.body); // BAD
});
app.get('/page', (req, res) => {
  const name = req.query.page || 'index';
  res.render(name); // BAD
});
