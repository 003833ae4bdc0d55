const name = process.env.NODE_ENV === 'production' ? './production' : './development';
module.exports = require(name);
