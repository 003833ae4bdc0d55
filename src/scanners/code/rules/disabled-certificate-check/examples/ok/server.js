const fs = require('fs');
const https = require('https');
const app = require('express')();
const options = {
  key: fs.readFileSync('key.pem'),
  cert: fs.readFileSync('cert.pem'),
  rejectUnauthorized: false,
};
https.createServer(options, app).listen(443);
https.createServer(
  { key: 'k', cert: 'c', requestCert: false, rejectUnauthorized: false },
  app,
);
const files = { key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem') };
https.createServer({ ...files, requestCert: false, rejectUnauthorized: false }, app);
