const app = require('express')();
const line = (length) => '-'.repeat(length); // BAD
app.get('/:n', (req, res) => {
  setTimeout(() => res.json(line(+req.params.n)), req.query.delay); // BAD
});
