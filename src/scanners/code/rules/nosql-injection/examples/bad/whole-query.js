const User = require('mongoose').model('User');
exports.search = (req, res) => {
  const filter = req.query;
  User.find(filter).then((found) => res.json(found)); // BAD
};
