const axios = require('axios');
module.exports = (user, password) => axios.post('https://api.acme-shop.com/login', { user, password });
