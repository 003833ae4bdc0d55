const app = require('express')();
const NAMES = new Set(['red', 'blue']);
app.get('/', (req, res) => {
  const { theme } = req.query;
  if (!NAMES.has(theme)) return res.status(400).end();
  res.json(require(`./themes/${theme}`));
});
