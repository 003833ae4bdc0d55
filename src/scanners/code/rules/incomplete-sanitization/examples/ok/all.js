const express = require('express');
express().get('/', (req, res) => {
  res.json({ name: req.query.name.replace(/'/g, "''"), path: req.query.path.replaceAll('/', '-') });
});
