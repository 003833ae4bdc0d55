const config = {};
config.apiKey = '9f86d081884c7d659a2feaa0c55ad015'; // BAD
module.exports = config;
