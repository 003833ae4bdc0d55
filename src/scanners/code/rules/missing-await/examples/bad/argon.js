const argon2 = require('argon2');
app.post('/login', async (req, res) => {
  const user = await users.find(String(req.body.name));
  if (argon2.verify(user.hash, String(req.body.password))) req.session.user = user.id; // BAD
  res.end();
});
