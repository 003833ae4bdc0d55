const fs = require('fs');
const app = require('express')();
app.post('/upload', async (req, res) => {
  const text = fs.readFileSync(req.file.path, 'utf8');
  await fs.promises.unlink(req.file.path);
  res.json(text.length);
});
