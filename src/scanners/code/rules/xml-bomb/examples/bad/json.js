const parser = require('xml2json');
const app = require('express')();
const convert = (text) => parser.toJson(text); // BAD
app.post('/xml', (req, res) => res.json(convert(req.body)));
