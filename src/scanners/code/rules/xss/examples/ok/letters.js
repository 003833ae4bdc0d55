const express = require('express');
const app = express();
app.get('/avatar/:name', (req, res) => {
  const { name } = req.params;
  res.send(`<svg><text>${name.substring(0, 1)}${name.charAt(0)}${name.substr(0, 2)}</text></svg>`);
});
