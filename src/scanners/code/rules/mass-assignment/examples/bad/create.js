const mongoose = require('mongoose');
const app = require('express')();
const User = mongoose.model('User', new mongoose.Schema({ name: String, isAdmin: Boolean }));
app.post('/users', async (req, res) => {
  res.json(await User.create(req.body)); // BAD
});
