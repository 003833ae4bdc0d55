const session = require('express-session');
const options = { secret: process.env.SECRET, cookie: {} };
options.cookie.secure = process.env.NODE_ENV === 'production';
module.exports = session(options);
