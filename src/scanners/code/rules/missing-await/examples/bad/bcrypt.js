const bcrypt = require('bcrypt');
exports.login = async (user, password) => {
  if (!user || !bcrypt.compare(password, user.hash)) return null; // BAD
  return user;
};
