const jwt = require('jsonwebtoken');
exports.read = (token, key) => jwt.verify(token, key, { algorithms: ['RS256'] });
exports.make = (data, key) => jwt.sign(data, key, { algorithm: 'RS256', expiresIn: '1h' });
