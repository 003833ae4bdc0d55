const { JWK, JWT } = require('jose');
exports.read = (token) => JWT.verify(token, JWK.None); // BAD
