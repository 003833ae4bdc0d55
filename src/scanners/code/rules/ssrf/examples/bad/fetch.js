const app = require('express')();
app.get('/preview', async (req, res) => {
  const answer = await fetch(req.query.url); // BAD
  res.send(await answer.text().length);
});
