const tls = require('tls');
const options = { host: 'db.internal' };
options.checkServerIdentity = () => undefined; // BAD
options.rejectUnauthorized = false; // BAD
module.exports = () => tls.connect(options);
require('request')({ url: 'https://example.com', strictSSL: false }, () => {}); // BAD
