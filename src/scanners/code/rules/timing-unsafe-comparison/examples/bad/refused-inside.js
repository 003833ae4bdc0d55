import express from 'express';

const app = express();
app.post('/hook', (req, res) => {
  if (req.get('x-token') !== process.env.API_TOKEN) { // BAD
    const error = new Error('denied');
    if (req.accepts('json')) { return res.status(401).json(error); } else { return res.status(401).end(); }
  }
  res.end();
});
