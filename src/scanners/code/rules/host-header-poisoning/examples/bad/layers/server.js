const app = require('express')();
const { sendReset } = require('./mail');
app.post('/reset', async (req, res) => {
  await sendReset(req.body.mail, req.hostname);
  res.end();
});
