const fs = require('fs');
const pug = require('pug');
const app = require('express')();
const page = pug.compile(fs.readFileSync('views/page.pug', 'utf8'));
app.get('/', (req, res) => {
  res.send(page({ name: req.query.name }));
});
