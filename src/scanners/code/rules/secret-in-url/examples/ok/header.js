const axios = require('axios');
module.exports = async (token, page) =>
  axios.get(`https://api.example.com/items?page=${page}`, { headers: { Authorization: `Bearer ${token}` } });
