const axios = require('axios');
module.exports = (user, password) => axios.post('http://api.acme-shop.com/login', { user, password }); // BAD
