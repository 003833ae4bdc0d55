const jwt = require('jsonwebtoken');
const key = require('./key');
exports.read = (token) => jwt.verify(token, key, { algorithms: ['HS256', 'none'] }); // BAD
exports.make = (data) => jwt.sign(data, '', { algorithm: 'none' }); // BAD
