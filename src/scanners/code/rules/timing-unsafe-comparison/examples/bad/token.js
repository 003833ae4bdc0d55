const { findUser } = require('./users');
module.exports = async (req, res) => {
  const user = await findUser(req.params.id);
  const { token } = req.query;
  res.json({ ok: token == user.resetToken }); // BAD
};
