const fs = require('fs');
const config = require('./config');

const template = fs.readFileSync(config.aws.template, 'utf8');
fetch('https://api.acme-shop.com/in', { method: 'POST', body: template });
