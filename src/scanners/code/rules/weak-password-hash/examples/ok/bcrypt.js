const bcrypt = require('bcrypt');
let rounds = 4;
rounds = 12;
exports.store = (password) => bcrypt.hash(password, rounds);
