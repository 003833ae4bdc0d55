const fs = require('fs');
const app = require('express')();
const FILES = { a: 'a.txt', b: 'b.txt' };
app.get('/', (req, res) => {
  const name = req.query.name === 'a' ? FILES.a : FILES.b;
  fs.createReadStream(name).pipe(res);
});
