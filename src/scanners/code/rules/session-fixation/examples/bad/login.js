const express = require('express');
const bcrypt = require('bcrypt');
const app = express();
app.post('/login', async (req, res) => {
  const user = await find(req.body.name);
  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.sendStatus(401);
  req.session.userId = user.id; // BAD
  res.redirect('/');
});
