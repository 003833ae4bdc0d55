const crypto = require('crypto');
const cookieParser = require('cookie-parser');
let key = 'replaced below';
key = Buffer.from(process.env.KEY, 'hex');
exports.seal = (text) => crypto.createCipheriv('aes-128-gcm', key, crypto.randomBytes(12)).update(text);
exports.cookies = [cookieParser(), cookieParser(process.env.COOKIE_SECRET)];
