const app = require('express')();
app.get('/debug', (req, res) => {
  res.json({ env: process.env, up: process.uptime() }); // BAD
});
app.get('/token', (req, res) => {
  res.json({ token: process.env.API_TOKEN }); // BAD
});
