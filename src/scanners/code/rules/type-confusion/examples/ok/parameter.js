const app = require('express')();
app.get('/:file', async (req, res) => {
  if (req.params.file.includes('..')) return res.sendStatus(400);
  if (req.query.tags.includes('red')) res.locals.red = true;
  res.sendFile('/srv/files/' + req.params.file);
});
