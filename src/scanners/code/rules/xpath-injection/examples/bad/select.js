const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
const app = require('express')();
const users = new DOMParser().parseFromString('<users/>', 'text/xml');
app.post('/login', (req, res) => {
  const query = "//user[name='" + req.body.name + "' and password='" + req.body.password + "']";
  res.json(xpath.select(query, users).length > 0); // BAD
});
