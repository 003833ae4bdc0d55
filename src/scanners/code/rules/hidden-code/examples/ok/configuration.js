const fs = require('fs');
const path = require('path');
const https = require('https');
const own = JSON.parse(fs.readFileSync(path.join(__dirname, 'config.json'), 'utf8'));
https.get(own.url, (answer) => answer.pipe(fs.createWriteStream('list.txt')));
