const { XMLParser } = require('fast-xml-parser');
const app = require('express')();
app.post('/xml', async (req, res) => {
  res.json(new XMLParser({ processEntities: false }).parse(await req.body));
});
