const express = require('express');
express().get('/', (req, res) => {
  const name = req.query.name.replace("'", "''"); // BAD
  res.json({ name, path: req.query.path.replace('../', '') }); // BAD
});
