const xpath = require('xpath');
const app = require('express')();
app.get('/:id', (req, res) => {
  const id = parseInt(req.params.id, 10);
  res.json(xpath.select(`//user[@id=${id}]`, globalThis.users));
});
