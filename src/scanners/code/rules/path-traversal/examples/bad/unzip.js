const fs = require('fs');
const http = require('http');
http.createServer(function (request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  fs.createReadStream('.' + pathname).pipe(response); // BAD
});
