const app = require('express')();
const { run } = require('./tools');
app.post('/convert', async (req, res) => {
  const { file } = req.body;
  await run(['convert', file, 'out.png']);
  res.end();
});
