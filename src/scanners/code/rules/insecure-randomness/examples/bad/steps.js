const now = Date.now();
const part = Math.random() * 1e9;
const joined = now + '-' + part;
exports.sessionId = joined; // BAD
const settings = {
  csrfToken: joined.toString(), // BAD
};
module.exports.settings = settings;
