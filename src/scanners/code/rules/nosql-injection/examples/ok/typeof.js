const { users } = require('./db');
exports.login = async (req, res) => {
  const { name } = req.body;
  if (typeof name !== 'string') return res.status(400).end();
  res.json(await users.findOne({ name }));
};
