const app = require('express')();
const mongoose = require('mongoose');
const User = mongoose.model('User', new mongoose.Schema({ name: String }));
app.get('/', (req, res) => {
  User.find({}, (error, users) => {
    res.render('users', { users });
    res.send(`<p>${users.length} users</p>`);
  });
});
