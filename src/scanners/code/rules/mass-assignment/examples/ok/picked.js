const _ = require('lodash');
const mongoose = require('mongoose');
const app = require('express')();
const User = mongoose.model('User', new mongoose.Schema({ name: String }));
app.post('/users', async (req, res) => {
  res.json(await User.create(_.pick(req.body, ['name'])));
});
