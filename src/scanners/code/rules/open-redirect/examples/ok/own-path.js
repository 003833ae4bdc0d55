const app = require('express')();
app.get('/login', (req, res) => {
  res.redirect('/users/' + req.params.id);
  res.redirect(`https://example.com/${req.query.page}`);
});
