const app = require('express')();
app.get('/', (req, res) => {
  const age = Number(req.query.age);
  res.set('Cache-Control', `max-age=${age}`);
  res.set('X-Kind', req.query.kind.replace(/[\r\n]/g, ''));
  res.end();
});
