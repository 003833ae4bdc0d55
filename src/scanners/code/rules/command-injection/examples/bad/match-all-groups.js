const express = require('express');
const { execSync } = require('child_process');
const app = express();
app.get('/q', (req, res) => {
  for (const m of req.query.spec.matchAll(/(?<host>[^,]+),?/g)) {
    execSync('ping -c1 ' + m.groups.host); // BAD
  }
  res.end();
});
