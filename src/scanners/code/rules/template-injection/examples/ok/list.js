const app = require('express')();
const PAGES = { about: 'about', help: 'help' };
app.get('/:page', (req, res) => {
  const page = PAGES[req.params.page];
  if (page === undefined) return res.sendStatus(404);
  res.render(page);
});
