const app = require('express')();
app.get('/file', (req, res) => {
  const file = String(req.query.file);
  if (file.includes('..')) return res.sendStatus(400);
  res.sendFile('/srv/files/' + file);
});
