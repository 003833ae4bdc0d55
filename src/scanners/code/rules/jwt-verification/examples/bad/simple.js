const jwt = require('jwt-simple');
exports.read = (token, key) => jwt.decode(token, key, true); // BAD
