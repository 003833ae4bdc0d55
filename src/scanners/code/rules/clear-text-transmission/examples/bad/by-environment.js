const axios = require('axios');

const HOST = process.env.NODE_ENV === 'production' ? 'api.acme-shop.com' : 'localhost';

async function login(password) {
  await axios.post(`http://${HOST}/login`, { user: 'me', password }); // BAD
}
login(process.env.PASSWORD);
