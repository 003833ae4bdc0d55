const { MongoClient } = require('mongodb');
const express = require('express');
const app = express();
const orders = new MongoClient(process.env.DATABASE).db('shop').collection('orders');

function criteria(owner, least) {
  if (least) return { $where: `this.owner == ${parseInt(owner)} && this.total > '${least}'` }; // BAD
  return { owner: parseInt(owner) };
}
app.get('/orders/:owner', async (req, res) => {
  res.json(await orders.find(criteria(req.params.owner, req.query.least)).toArray());
});
app.get('/search', async (req, res) => {
  res.json(await orders.find({ $where: "this.name == '" + req.query.name + "'" }).toArray()); // BAD
});
