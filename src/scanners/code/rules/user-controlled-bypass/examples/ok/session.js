const app = require('express')();
app.get('/admin', (req, res) => {
  if (req.session.user.role === 'admin') return res.json(secrets);
  if (req.signedCookies.role === 'admin') return res.json(secrets);
  res.sendStatus(403);
});
