const { createDecipheriv } = require('crypto');
const options = { authTagLength: 16 };
exports.open = (key, { iv, data, tag }) => createDecipheriv('aes-256-gcm', key, iv, options).setAuthTag(tag).update(data);
