const ejs = require('ejs');
const app = require('express')();
app.get('/', (req, res) => {
  res.send(ejs.render('<h1>Hello ' + req.query.name + '</h1>', {})); // BAD
});
