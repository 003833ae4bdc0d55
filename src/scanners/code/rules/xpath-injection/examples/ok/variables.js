const xpath = require('xpath');
const app = require('express')();
const compiled = xpath.parse('//user[name=$name]');
app.get('/', (req, res) => {
  res.json(compiled.select({ node: globalThis.users, variables: { name: req.query.name } }));
});
