const app = require('express')();
app.get('/file', (req, res) => {
  const file = req.query.file;
  if (file.includes('..')) return res.sendStatus(400); // BAD
  res.sendFile('/srv/files/' + file);
});
