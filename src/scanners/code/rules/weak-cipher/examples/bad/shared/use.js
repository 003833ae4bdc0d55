const { createCipheriv } = require('crypto');
const { CIPHER } = require('./names');
exports.seal = (key, iv, text) => createCipheriv(CIPHER, key, iv).update(text); // BAD
