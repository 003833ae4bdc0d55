const express = require('express');
const models = require('./models');
const app = express();
app.post('/history', async (req, res) => {
  await models.User.update({ history: req.body.history }, { where: { id: req.user.id } });
  await models.User.findOne({ history: JSON.stringify(req.body) });
  res.end();
});
