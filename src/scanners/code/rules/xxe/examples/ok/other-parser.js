const { XMLParser } = require('fast-xml-parser');
const app = require('express')();
app.post('/xml', async (req, res) => {
  const parser = new XMLParser();
  res.json(await parser.parse(req.body));
});
