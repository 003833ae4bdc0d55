const app = require('express')();
app.get('/file', (req, res) => {
  const file = req.query.file;
  if (typeof file !== 'string' || file.includes('..')) return res.sendStatus(400);
  res.sendFile('/srv/files/' + file);
});
