const app = require('express')();
app.post('/login', (req, res) => {
  console.log('login of ' + req.body.user.replace(/[\r\n]/g, ''));
  console.log('login of', JSON.stringify({ ok: true }), Number(req.body.id));
  res.end();
});
