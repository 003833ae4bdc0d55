const { createHash } = require('crypto');
exports.sign = (text, name) => createHash(name).update(text);
exports.etag = (body) => createHash('sha512').update(body).digest('base64');
