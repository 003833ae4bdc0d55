const crypto = require('crypto');
const key = Buffer.from('6368616e676520746869732070617373', 'hex');
exports.seal = (text) => crypto.createCipheriv('aes-128-gcm', key, crypto.randomBytes(12)).update(text); // BAD
