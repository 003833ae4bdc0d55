const crypto = require('crypto');
let name = 'des-cbc';
name = 'aes-256-gcm';
module.exports = (key, text) => crypto.createCipheriv(name, key, crypto.randomBytes(12)).update(text);
