const { User } = require('./user');
const app = require('express')();
app.put('/users/:id', async (req, res) => {
  const user = await require('mongoose').model('User').findById(req.params.id);
  Object.assign(user, req.body); // BAD
  await user.save();
  res.end();
});
