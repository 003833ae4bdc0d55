const yaml = require('js-yaml');
const app = require('express')();
app.post('/', (req, res) => {
  res.json([yaml.safeLoad(req.body.text), yaml.load(req.body.text, { schema: yaml.JSON_SCHEMA })]);
});
