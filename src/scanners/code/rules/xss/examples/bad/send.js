const app = require('express')();
app.get('/', (req, res) => {
  const name = req.query.name || 'you';
  res.send('<h1>Hello ' + name + '</h1>'); // BAD
});
