const libxmljs = require('libxmljs');
const app = require('express')();
app.post('/xml', (req, res) => {
  const document = libxmljs.parseXml(req.body, { noent: true }); // BAD
  res.json(document.root().text());
});
