const https = require('https');
// Options of a server do not make a client one.
exports.ask = () => https.request({ requestCert: false, rejectUnauthorized: false }); // BAD
exports.tell = () =>
  https.request({
    // requestCert: false
    rejectUnauthorized: false, // BAD
  });
exports.agent = new https.Agent({
  rejectUnauthorized: false, // BAD
  server: { requestCert: false },
});
