const express = require('express');
const mongoose = require('mongoose');
const { db } = require('./db');
const { User } = require('./models');
const Order = mongoose.model('Order', new mongoose.Schema({}));
const app = express();
app.use(express.json());
app.post('/update', async (req, res) => {
  res.json(await User.updateOne({ token: req.body.token }, { data: 1 })); // BAD
});
app.post('/projection', async (req, res) => {
  res.json(await User.findOneAndUpdate({ token: req.body.token }, { attributes: { a: 1 } })); // BAD
});
app.post('/collection', async (req, res) => {
  res.json(await db.collection('users').findOne({ token: req.body.token }, { data: 1 })); // BAD
});
app.post('/where', async (req, res) => {
  res.json(await db.collection('users').findOne({ token: req.body.token }, { where: 1 })); // BAD
});
app.post('/old', async (req, res) => {
  res.json(await db.users.update({ token: req.body.token }, { include: true })); // BAD
});
app.post('/model', async (req, res) => {
  res.json(await Order.update({ token: req.body.token }, { include: true })); // BAD
});
