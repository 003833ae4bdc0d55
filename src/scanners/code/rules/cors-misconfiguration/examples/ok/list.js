const express = require('express');
const app = express();
const ALLOWED = ['https://app.example.com'];
app.use((req, res, next) => {
  const { origin } = req.headers;
  if (ALLOWED.includes(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  next();
});
