const vm = require('vm');
const http = require('http');
http.createServer((req, res) => {
  let text = '';
  req.on('data', (chunk) => { text += chunk; });
  req.on('end', () => {
    res.end(String(vm.runInNewContext(text))); // BAD
  });
}).listen(80);
