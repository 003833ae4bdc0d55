const http = require('http');
http.createServer((req, res) => {
  res.writeHead(200, {
    'Access-Control-Allow-Origin': req.headers.origin, // BAD
    'Access-Control-Allow-Credentials': true,
  });
  res.end('{}');
});
http.createServer((req, res) => {
  res.setHeader('Access-Control-Allow-Origin', 'null'); // BAD
  res.end('{}');
});
