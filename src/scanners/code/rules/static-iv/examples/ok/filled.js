const crypto = require('crypto');
module.exports = (key, text) => {
  const iv = Buffer.alloc(16);
  crypto.randomFillSync(iv);
  return crypto.createCipheriv('aes-256-cbc', key, iv).update(text);
};
