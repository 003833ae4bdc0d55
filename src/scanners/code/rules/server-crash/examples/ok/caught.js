const express = require('express');
const fs = require('fs');
const app = express();

app.get('/c', (req, res) => {
  fs.readFile('a.txt', (error, text) => {
    try {
      if (error) throw error;
      res.type('text/plain').send(text);
    } catch {
      res.sendStatus(404);
    }
  });
});
