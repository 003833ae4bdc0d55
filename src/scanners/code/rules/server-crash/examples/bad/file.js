const express = require('express');
const fs = require('fs');
const app = express();

app.get('/a', (req, res) => {
  fs.readFile('a.txt', (error, text) => {
    if (error) throw error; // BAD
    res.type('text/plain').send(text);
  });
});
