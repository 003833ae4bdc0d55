const jwt = require('jwt-simple');
const CryptoJS = require('crypto-js');
const config = require('./config');
exports.token = (user) => jwt.encode(user, config.jwt.secret); // BAD
exports.seal = (text) => CryptoJS.AES.encrypt(text, 'my passphrase').toString(); // BAD
