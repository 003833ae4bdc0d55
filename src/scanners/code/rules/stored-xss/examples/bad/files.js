const fs = require('fs');
const http = require('http');
http
  .createServer((req, res) => {
    fs.readdir('/uploads', (error, files) => {
      let list = '';
      for (const file of files) list += '<li>' + file + '</li>';
      res.end('<ul>' + list + '</ul>'); // BAD
    });
  })
  .listen(80);
