const secretKey = ((text) => text)('zx81spectrum9'); // BAD
const apiKey = ((text) => String(text))('zx81spectrum9'); // BAD
module.exports = { secretKey, apiKey };
