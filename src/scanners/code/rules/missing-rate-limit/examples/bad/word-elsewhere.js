const express = require('express');
const bcrypt = require('bcrypt');
const { throttle } = require('lodash');
const app = express();
const save = throttle(() => console.log('too many changes'), 100);

app.post('/login', async (req, res) => { // BAD
  const user = await db.findUser(req.body.name);
  if (!(await bcrypt.compare(req.body.password, user.password))) return res.sendStatus(401);
  save();
  res.json({ ok: true });
});
app.listen(3000);
