const libxmljs = require('libxmljs');
const app = require('express')();
app.post('/xml', (req, res) => {
  res.json(libxmljs.parseXml(req.body).root().text());
  res.json(libxmljs.parseXml(req.body, { noent: false }).root().text());
});
