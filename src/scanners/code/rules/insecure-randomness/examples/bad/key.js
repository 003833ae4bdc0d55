const crypto = require('crypto');
exports.sign = (text) => crypto.createHmac('sha256', String(Math.random())).update(text).digest('hex'); // BAD
