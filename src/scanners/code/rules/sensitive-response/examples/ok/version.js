const app = require('express')();
app.get('/version', (req, res) => {
  res.json({ version: process.env.npm_package_version, mode: process.env.NODE_ENV, key: process.env.PUBLIC_API_KEY });
});
