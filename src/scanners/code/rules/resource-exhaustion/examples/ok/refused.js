const app = require('express')();
app.get('/', (req, res) => {
  const count = Number(req.query.count);
  if (!(count < 100)) return res.sendStatus(400);
  for (let i = 0; i < count; i++) res.write('x');
  res.end();
});
