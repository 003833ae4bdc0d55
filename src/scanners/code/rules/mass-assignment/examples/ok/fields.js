const mongoose = require('mongoose');
const app = require('express')();
const User = mongoose.model('User', new mongoose.Schema({ name: String, isAdmin: Boolean }));
app.post('/users', async (req, res) => {
  const { name, mail } = req.body;
  res.json(await User.create({ name, mail }));
});
