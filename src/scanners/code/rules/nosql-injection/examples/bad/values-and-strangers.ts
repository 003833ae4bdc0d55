import express, { json } from 'express';
import mongoose from 'mongoose';

const User = mongoose.model('User', new mongoose.Schema({ email: String, age: Number }));
const app = express();
app.use(json());

app.post('/plain', async (req, res) => res.json(await User.findOne({ email: req.body.email }))); // BAD
app.post('/or', async (req, res) => res.json(await User.find({ $or: [{ email: req.body.email }] }))); // BAD
app.post('/whole', async (req, res) => res.json(await User.updateOne(req.body, { $set: { age: 1 } }))); // BAD
