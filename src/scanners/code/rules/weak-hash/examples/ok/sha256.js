const crypto = require('crypto');
exports.sign = (text) => crypto.createHash('sha256').update(text).digest('hex');
