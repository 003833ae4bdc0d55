import express from 'express';
const app = express();
app.get('/run', async (req, res) => {
  const plugin = await import(`./plugins/${req.query.name}.js`); // BAD
  res.json(plugin.run());
});
