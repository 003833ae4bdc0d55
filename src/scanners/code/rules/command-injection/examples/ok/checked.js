const { exec } = require('child_process');
const app = require('express')();
app.get('/ping', (req, res) => {
  const host = req.query.host;
  if (!/^[a-z0-9.]+$/.test(host)) return res.status(400).end();
  exec(`ping -c 1 ${host}`, () => res.end());
});
