const tls = require('tls');
const ciphers = ['ECDHE-RSA-AES128-GCM-SHA256', 'RC4'].join(':'); // BAD
tls.createServer({ ciphers }); // BAD
