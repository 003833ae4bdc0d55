const express = require('express');
const app = express();
class Page {
  constructor(title) {
    this.title = title;
  }
  toJSON() {
    return { title: 'none' };
  }
}
app.get('/page', (req, res) => {
  res.send(`<script>const page = ${JSON.stringify(new Page(req.query.title))};</script>`);
});
