const http = require('http');
http
  .createServer((req, res) => {
    console.log(`${req.method} ${req.url}`);
    console.log(req.headers['user-agent']);
    res.end();
  })
  .listen(8080);
