const http = require('http');
http.createServer((req, res) => {
  res.setHeader('X-Frame-Options', 'ALLOWALL'); // BAD
  res.setHeader('Content-Security-Policy', "script-src 'self' 'unsafe-eval'"); // BAD
  res.end();
});
