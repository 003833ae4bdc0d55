const { read } = require('./read');
require('http').createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => (body += chunk));
  req.on('end', () => res.end(read(body)));
}).listen(80);
