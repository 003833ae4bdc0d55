const app = require('express')();

app.get('/b', (req, res) => {
  try {
    setTimeout(() => {
      if (!req.query.id) throw new Error('no id'); // BAD
      res.end();
    }, 100);
  } catch (error) {
    res.sendStatus(500);
  }
});
