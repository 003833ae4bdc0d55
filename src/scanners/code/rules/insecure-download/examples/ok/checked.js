const https = require('https');
const fs = require('fs');
https.get('https://downloads.example.com/tool-1.0.exe', (answer) => answer.pipe(fs.createWriteStream('tool.exe')));
