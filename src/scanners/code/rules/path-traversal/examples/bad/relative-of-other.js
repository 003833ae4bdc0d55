const fs = require('fs');
const http = require('http');
const path = require('path');

http.createServer((request, response) => {
  const root = path.resolve('public');
  const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const way = path.relative(root, name);
  if (way === '' || way.startsWith('..')) response.setHeader('x-odd', '1');
  fs.readFile(path.join(root, name), (error, content) => response.end(content)); // BAD
});
