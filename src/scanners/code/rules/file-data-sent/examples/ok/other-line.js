const fs = require('fs');
require('dotenv').config({ path: '.env' });
const page = fs.readFileSync('assets/page.html', 'utf8');
fetch('https://api.acme-shop.com/in', { method: 'POST', body: page });
