const app = require('express')();
app.post('/', (req, res) => {
  res.cookie('session', createSession(req.body.password), { httpOnly: true });
  res.end();
});
