const http = require('http');
const { URL } = require('url');
const app = require('express')();
app.get('/file', async (req, res) => {
  const { name } = req.params;
  const headers = { 'Content-Disposition': `attachment; filename="${name}"` };
  res.writeHead(200, headers); // BAD
  res.end();
});
