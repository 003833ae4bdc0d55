const app = require('express')();
app.get('/plugin', (req, res) => {
  const plugin = require('./plugins/' + req.query.name); // BAD
  res.send(plugin.run());
});
