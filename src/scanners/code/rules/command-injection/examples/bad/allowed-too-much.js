const { exec } = require('child_process');
const app = require('express')();
app.get('/a', (req, res) => {
  const host = String(req.query.host);
  if (/[^a-z0-9;-]/i.test(host)) return res.sendStatus(400);
  exec(`ping -c 1 ${host}`, (_, out) => res.json(out)); // BAD
});
