const fs = require('fs');
const config = JSON.parse(fs.readFileSync('config.json', 'utf8'));
fetch(`https://api.acme-shop.com/items?lang=${config.lang}`);
