const https = require('https');
const fs = require('fs');
https.createServer({ key: fs.readFileSync('k'), cert: fs.readFileSync('c'), secureProtocol: 'TLSv1_method' }); // BAD
