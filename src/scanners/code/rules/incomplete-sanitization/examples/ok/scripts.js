const express = require('express');
const app = express();
const TEMPLATE = '<script src="/app.js"></script><p></p>';
app.get('/', (req, res) => {
  if (/<script/i.test(req.query.text)) return res.sendStatus(400);
  res.send(TEMPLATE.replace(/<script.*>.*<\/script>/, ''));
});
