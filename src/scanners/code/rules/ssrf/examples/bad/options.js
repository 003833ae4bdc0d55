const http = require('http');
exports.forward = (req, res) => {
  const options = { method: 'GET', port: 80 };
  options.host = req.headers['x-target'];
  http.request(options, (answer) => answer.pipe(res)).end(); // BAD
};
