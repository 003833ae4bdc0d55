import express from 'express';

const app = express();
app.use((req, res, next) => {
  res.cookie('XSRF-TOKEN', req.csrfToken(), { sameSite: true, secure: true });
  next();
});
