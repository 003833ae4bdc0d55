const { execFile } = require('child_process');
const app = require('express')();
app.post('/clone', (req, res) => {
  execFile('git', ['clone', req.body.url], () => res.end()); // BAD
});
