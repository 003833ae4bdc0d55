const fs = require('fs');
const https = require('https');
const tls = require('tls');
const files = { key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem') };
// It asks for certificates, and takes any.
https.createServer({ ...files, requestCert: true, rejectUnauthorized: false }).listen(443); // BAD
// A client that has a certificate itself.
tls.connect({ host: 'db', key: 'k', cert: 'c', rejectUnauthorized: false }); // BAD
