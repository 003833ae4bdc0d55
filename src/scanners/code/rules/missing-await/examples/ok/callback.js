const bcrypt = require('bcrypt');
exports.login = (user, password, done) => {
  bcrypt.compare(password, user.hash, (error, same) => {
    if (error || !same) done(null, false);
    else done(null, user);
  });
};
