const express = require('express');
const app = express();
app.use((req, res, next) => {
  if (req.headers['x-api-key'] === process.env.API_KEY) next(); // BAD
  else res.sendStatus(401);
});
