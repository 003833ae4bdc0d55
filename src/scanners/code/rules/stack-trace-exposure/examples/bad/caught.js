const http = require('http');
http
  .createServer((req, res) => {
    try {
      handle(req);
    } catch (problem) {
      const trace = problem.stack;
      res.end(trace); // BAD
    }
  })
  .listen(80);
