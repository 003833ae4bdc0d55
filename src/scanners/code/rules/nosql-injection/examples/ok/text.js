const { users } = require('./db');
exports.login = async (req, res) => {
  res.json(await users.findOne({ name: String(req.body.name) }));
};
