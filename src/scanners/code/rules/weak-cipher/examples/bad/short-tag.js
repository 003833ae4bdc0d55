const { createDecipheriv } = require('crypto');
exports.open = (key, { iv, data, tag }) => {
  const decipher = createDecipheriv('aes-256-gcm', key, iv); // BAD
  decipher.setAuthTag(tag);
  return decipher.update(data) + decipher.final();
};
