const app = require('express')();
app.use((req, res, next) => {
  res.header('X-Frame-Options', 'ALLOW-FROM https://partner.example'); // BAD
  next();
});
