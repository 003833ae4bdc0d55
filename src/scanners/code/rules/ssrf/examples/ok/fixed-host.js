const app = require('express')();
app.get('/item', async (req, res) => {
  res.json(await fetch(`https://api.example.com/items/${req.query.id}`));
});
