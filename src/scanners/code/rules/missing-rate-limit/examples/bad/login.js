const express = require('express');
const app = express();
app.post('/login', async (req, res) => { // BAD
  const user = await find(req.body.name, req.body.password);
  res.json(user);
});
app.listen(3000);
