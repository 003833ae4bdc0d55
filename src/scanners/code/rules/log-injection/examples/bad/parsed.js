const http = require('http');
const url = require('url');
const note = (text) => console.info(`[INFO] ${text}`); // BAD
http
  .createServer((req, res) => {
    const query = url.parse(req.url, true).query;
    note(query.user);
    res.end();
  })
  .listen(8080);
