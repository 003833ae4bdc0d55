const path = require('path');
const app = require('express')();
app.get('/files/:name', (req, res) => {
  res.sendFile(path.join(__dirname, 'files', path.basename(req.params.name)));
});
