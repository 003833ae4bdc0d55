const path = require('path');
const app = require('express')();
const ROOT = path.resolve('files');
app.get('/files/:name', (req, res) => {
  const full = path.resolve(ROOT, req.params.name);
  if (!full.startsWith(ROOT + path.sep)) return res.status(404).end();
  res.sendFile(full);
});
