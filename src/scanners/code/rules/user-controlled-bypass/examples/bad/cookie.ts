import express from 'express';
const app = express();
app.get('/users', (req, res) => {
  const role = req.cookies.role;
  if (role !== 'admin') { // BAD
    res.sendStatus(403);
    return;
  }
  res.json(users);
});
app.get('/report', (req, res) => res.json(req.query.isAdmin ? everything : own)); // BAD
