const express = require('express');
const app = express();
app.use((req, res, next) => {
  const { origin } = req.headers;
  res.setHeader('Access-Control-Allow-Origin', origin); // BAD
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  next();
});
