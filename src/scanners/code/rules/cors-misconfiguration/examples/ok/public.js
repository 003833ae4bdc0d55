const http = require('http');
http.createServer((req, res) => {
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.end('{}');
});
exports.headers = (response) => response.headers.get('Access-Control-Allow-Origin');
