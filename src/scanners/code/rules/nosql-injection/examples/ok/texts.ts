import express from 'express';
import { knex } from './database.js';
import { Order } from './order.js';

const app = express();
app.get('/orders/:id', async (req, res) => {
  res.json(await Order.findOne({ _id: req.params.id }));
});
app.get('/rows', async (req, res) => {
  res.json(await knex('orders').where({ owner: req.query.owner }));
});
