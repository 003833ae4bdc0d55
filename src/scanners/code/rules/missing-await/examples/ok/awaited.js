const bcrypt = require('bcrypt');
exports.login = async (user, password) => {
  if (!(await bcrypt.compare(password, user.hash))) return null;
  return bcrypt.compareSync(password, user.second) ? user : null;
};
