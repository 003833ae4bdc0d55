const crypto = require('crypto');
crypto.generateKeyPair('rsa', { modulusLength: 4096 }, () => {});
crypto.generateKeyPair('ec', { namedCurve: 'P-256' }, () => {});
