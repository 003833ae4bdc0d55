const app = require('express')();
app.get('/', async (req, res) => {
  const card = await load();
  res.json({ stack: card.stack });
});
