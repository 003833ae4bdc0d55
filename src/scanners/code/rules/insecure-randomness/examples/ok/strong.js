const crypto = require('crypto');
exports.token = crypto.randomBytes(32).toString('hex');
exports.otp = crypto.randomInt(1e6);
