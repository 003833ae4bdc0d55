const express = require('express');
const fs = require('fs');
const app = express();

fs.readFile('config.json', (error, text) => {
  if (error) throw error;
  app.set('config', JSON.parse(text));
});
