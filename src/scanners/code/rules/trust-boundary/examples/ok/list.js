const app = require('express')();
const ROLES = ['reader', 'writer'];
app.post('/role', (req, res) => {
  const { role } = req.body;
  if (!ROLES.includes(role)) return res.sendStatus(400);
  req.session.role = role;
  res.end();
});
