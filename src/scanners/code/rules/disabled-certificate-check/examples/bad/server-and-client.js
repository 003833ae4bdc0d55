const https = require('https');
const app = require('express')();

const options = {
  key: 'k',
  cert: 'c',
  rejectUnauthorized: false, // BAD
};
https.createServer(options, app).listen(443);
https.request({ ...options, host: 'db' });

const agent = { key: 'k', cert: 'c', rejectUnauthorized: false }; // BAD
https.createServer(agent, app).listen(444);
module.exports = new https.Agent(agent);

const asking = { key: 'k', cert: 'c', rejectUnauthorized: false }; // BAD
asking.requestCert = true;
https.createServer(asking, app).listen(445);

const more = { requestCert: true };
https.createServer({ requestCert: false, rejectUnauthorized: false, ...more }, app); // BAD
