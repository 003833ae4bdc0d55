const fs = require('fs');
const http = require('http');
const path = require('path');

http.createServer((request, response) => {
  const root = path.resolve('public');
  const file = path.resolve(root + decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const way = path.relative(root, file);
  if (way !== '' && (way.startsWith('..') || path.isAbsolute(way))) return response.end('no');
  fs.readFile(file, (error, content) => response.end(error ? 'no' : content));
});
