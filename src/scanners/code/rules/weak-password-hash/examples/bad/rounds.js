const bcrypt = require('bcrypt');
exports.store = async (user, password) => {
  user.hash = await bcrypt.hash(password, 4); // BAD
};
