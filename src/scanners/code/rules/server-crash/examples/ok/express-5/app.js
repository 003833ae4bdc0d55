const app = require('express')();
app.get('/user', async (req, res) => {
  const user = await req.app.locals.users.find(req.query.id);
  if (!user) throw new Error('no such user');
  res.json(user);
});
