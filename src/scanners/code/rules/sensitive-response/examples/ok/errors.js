const app = require('express')();
app.post('/login', (req, res) => {
  if (!req.body.password) return res.status(400).json({ errors: { password: 'Give a password.' } });
  res.json({ passwordChanged: true, token: sign(req.body.name) });
});
