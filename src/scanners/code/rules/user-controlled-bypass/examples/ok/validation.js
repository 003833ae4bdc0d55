const app = require('express')();
app.post('/users', (req, res) => {
  if (req.body.role === 'admin') return res.status(400).json({ error: 'Administrators are made by hand.' });
  res.json(create(req.body.name));
});
