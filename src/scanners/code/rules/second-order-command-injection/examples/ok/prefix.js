const { execFile } = require('child_process');
const app = require('express')();
app.post('/clone', (req, res) => {
  execFile('git', ['clone', `https://git.example.com/${req.body.name}`], () => res.end());
  execFile('convert', [req.body.name], () => {});
});
