const http = require('http');
const { exec } = require('child_process');
http.createServer((req, res) => {
  const params = new URL(req.url, 'http://x').searchParams;
  const args = [];
  for (const [k, v] of params.entries()) args.push(`--${k}=${v}`);
  exec('convert ' + args.join(' '), () => res.end()); // BAD
}).listen(80);
