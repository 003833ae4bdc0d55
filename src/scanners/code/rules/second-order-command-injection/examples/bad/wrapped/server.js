const app = require('express')();
const { connect } = require('./connect');
app.post('/connect', async (req, res) => {
  await connect(req.body.host);
  res.end();
});
