const http = require('http');
http
  .createServer((req, res) => {
    res.end(JSON.stringify(process.env)); // BAD
  })
  .listen(80);
