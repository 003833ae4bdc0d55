const app = require('express')();
const { users } = require('./db');
app.post('/login', async (req, res) => {
  const user = await users.findOne({ name: req.body.name, password: req.body.password }); // BAD
  res.json(user);
});
