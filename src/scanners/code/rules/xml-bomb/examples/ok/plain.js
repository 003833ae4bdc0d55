const libxmljs = require('libxmljs2');
const app = require('express')();
app.post('/xml', (req, res) => res.json(libxmljs.parseXml(req.body).root()));
