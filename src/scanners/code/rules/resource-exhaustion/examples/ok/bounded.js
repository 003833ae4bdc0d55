const app = require('express')();
app.get('/', (req, res) => {
  const size = Math.min(Number(req.query.size), 1000);
  res.send(Buffer.alloc(size));
});
