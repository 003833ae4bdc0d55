const ejs = require('ejs');
const app = require('express')();
app.get('/', (req, res) => {
  res.send(ejs.render('<h1>Hello <%= name %></h1>', { name: req.query.name }));
  res.render('page', { name: req.query.name });
});
