const http = require('http');

http.createServer((request, response) => {
  request.on('error', (error) => {
    console.error(`could not read the request: ${error.message}`);
  });
  request.on('end', () => response.end());
});
