const app = require('express')();
const PAGES = new Map([['home', '/home']]);
app.get('/login', (req, res) => {
  const next = req.query.next;
  switch (next) {
    case '/home':
      return res.redirect(next);
    default:
      return res.redirect(PAGES.get('home'));
  }
});
