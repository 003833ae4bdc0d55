const crypto = { createHash: (name) => name };
crypto.createHash('md5');
