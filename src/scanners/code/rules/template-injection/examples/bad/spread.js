const app = require('express')();
app.post('/erase', async (req, res) => {
  res.render('result', { ...req.body }); // BAD
});
