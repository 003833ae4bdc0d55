const app = require('express')();
app.post('/login', async (req, res) => {
  const user = await users.check(req.body.name, req.body.password);
  req.session.role = user.role;
  res.end();
});
