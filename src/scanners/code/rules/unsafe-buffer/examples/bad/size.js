const express = require('express');
express().get('/', (req, res) => {
  const size = req.query.size;
  res.send(new Buffer(size).toString('hex')); // BAD
});
