const crypto = require('crypto');
module.exports = (key, iv, text) => crypto.createCipheriv('des-ede3-cbc', key, iv).update(text); // BAD
