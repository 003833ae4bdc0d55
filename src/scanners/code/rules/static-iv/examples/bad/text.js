const crypto = require('crypto');
const IV = '1234567890123456';
module.exports = (key, text) => crypto.createCipheriv('aes-256-cbc', key, IV).update(text); // BAD
