const express = require('express');
const mongoose = require('mongoose');
const User = mongoose.model('User', new mongoose.Schema({}));
const app = express();
app.use(express.json());

app.post('/text', async (req, res) => {
  const copy = JSON.parse(JSON.stringify(req.body));
  res.json(await User.findOne({ name: String(copy.name) }));
});
app.post('/again', async (req, res) => {
  const copy = JSON.parse(JSON.stringify(req.body));
  res.json(await User.findOne({ name: JSON.stringify(copy) }));
});
app.get('/number', async (req, res) => res.json(await User.findOne({ age: JSON.parse(Number(req.query.age)) })));
