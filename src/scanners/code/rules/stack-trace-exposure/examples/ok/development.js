const app = require('express')();
app.use((err, req, res, next) => {
  res.status(500).json({ stack: process.env.NODE_ENV === 'development' ? err.stack : undefined });
});
