const https = require('https');
https.createServer({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });
