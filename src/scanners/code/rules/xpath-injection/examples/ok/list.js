const xpath = require('xpath');
const app = require('express')();
const KINDS = ['book', 'film'];
app.get('/:kind', (req, res) => {
  const { kind } = req.params;
  if (!KINDS.includes(kind)) return res.sendStatus(404);
  res.json(xpath.select(`//${kind}`, globalThis.items));
});
