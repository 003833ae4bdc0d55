const app = require('express')();
const { find } = require('./directory');
app.post('/find', async (req, res) => {
  res.json(await find(req.body.mail.trim()));
});
