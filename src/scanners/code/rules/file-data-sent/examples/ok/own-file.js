const fs = require('fs');
const picture = fs.readFileSync('assets/logo.png');
fetch('https://pictures.acme-shop.com/in', { method: 'POST', body: picture });
