import express, { json } from 'express';
import mongoose from 'mongoose';
import Stripe from 'stripe';
import { db } from './prisma.js';

const User = mongoose.model('User', new mongoose.Schema({ email: String, age: Number }));
const stripe = new Stripe(process.env.KEY ?? '');
const app = express();
app.use(json());

app.post('/eq', async (req, res) => res.json(await User.findOne({ email: { $eq: req.body.email } })));
app.post('/in', async (req, res) => res.json(await User.find({ age: { $gte: req.body.age, $in: [req.body.other] } })));
app.post('/stripe', async (req, res) => res.json(await stripe.customers.update(req.body.id, { name: 'x' })));
app.post('/prisma', async (req, res) => res.json(await db.user.deleteMany({ where: { teamId: req.body.team } })));
app.post('/nested', async (req, res) =>
  res.json(await db.user.findFirst({ where: { name: req.body.name }, select: { id: true } })),
);
