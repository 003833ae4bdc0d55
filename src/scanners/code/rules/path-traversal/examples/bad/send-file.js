const path = require('path');
const app = require('express')();
app.get('/files/:name', (req, res) => {
  res.sendFile(path.join(__dirname, 'files', req.params.name)); // BAD
});
