const crypto = require('crypto');
exports.store = (password) => crypto.createHash('md5').update(password).digest('hex'); // BAD
