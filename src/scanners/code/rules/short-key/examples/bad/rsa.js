const crypto = require('crypto');
crypto.generateKeyPair('rsa', { modulusLength: 1024 }, () => {}); // BAD
