const tls = require('tls');
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
module.exports = tls.connect({
  checkServerIdentity: (host, certificate) => tls.checkServerIdentity('db.example.com', certificate),
});
