const express = require('express');
express().get('/', (req, res) => {
  const name = req.query.name;
  if (/^[a-z]+$/m.test(name)) res.send(name); // BAD
});
