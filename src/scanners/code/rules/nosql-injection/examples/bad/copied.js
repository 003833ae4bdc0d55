const express = require('express');
const mongoose = require('mongoose');
const User = mongoose.model('User', new mongoose.Schema({}));
const app = express();
app.use(express.json());

const clone = (value) => JSON.parse(JSON.stringify(value));
app.post('/copy', async (req, res) => res.json(await User.findOne(clone(req.body)))); // BAD
app.post('/member', async (req, res) => res.json(await User.findOne({ name: clone(req.body).name }))); // BAD
app.get('/text', async (req, res) => res.json(await User.findOne(JSON.parse(String(req.query.filter))))); // BAD
app.get('/trimmed', async (req, res) => res.json(await User.findOne(JSON.parse(req.query.filter.trim())))); // BAD
app.get('/template', async (req, res) => res.json(await User.findOne(JSON.parse(`${req.query.filter}`)))); // BAD
app.get('/put', async (req, res) => res.json(await User.findOne(JSON.parse(`{"name":${req.query.name}}`)))); // BAD
app.get('/tested', async (req, res) => {
  const { filter } = req.query;
  if (typeof filter === 'string') res.json(await User.findOne(JSON.parse(filter))); // BAD
});
app.get('/packed', async (req, res) => {
  res.json(await User.findOne(JSON.parse(Buffer.from(req.query.filter, 'base64').toString()))); // BAD
});
app.get('/yaml', async (req, res) => {
  res.json(await User.findOne(require('yaml').parse(String(req.query.filter)))); // BAD
});
