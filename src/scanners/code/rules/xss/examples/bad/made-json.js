const express = require('express');
const app = express();
class Page {
  toJSON() {
    return { title: 'none' };
  }
}
// An object that says what it is in JSON is only one of those that it may be.
app.get('/page', (req, res) => {
  const page = req.query.page ? req.query : new Page();
  res.send(`<script>const page = ${JSON.stringify(page)};</script>`); // BAD
});
app.get('/other', (req, res) => {
  const page = req.query.page ? { title: req.query.title } : new Page();
  res.send(`<script>const page = ${JSON.stringify(page)};</script>`); // BAD
});
