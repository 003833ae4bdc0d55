const express = require('express');
const app = express();
app.get('/user', async (req, res) => {
  const user = await req.app.locals.users.find(req.query.id);
  if (!user) throw new Error('no such user'); // BAD
  res.json(user);
});
