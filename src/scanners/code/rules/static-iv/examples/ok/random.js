const crypto = require('crypto');
module.exports = (key, text) => {
  const iv = crypto.randomBytes(16);
  return crypto.createCipheriv('aes-256-cbc', key, iv).update(text);
};
