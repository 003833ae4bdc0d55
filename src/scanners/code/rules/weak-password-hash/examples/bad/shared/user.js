const bcrypt = require('bcryptjs');
const { ROUNDS } = require('./cost');
exports.salt = () => bcrypt.genSaltSync(ROUNDS); // BAD
