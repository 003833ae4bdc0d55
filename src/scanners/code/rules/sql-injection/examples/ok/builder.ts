import { getRepository } from 'typeorm';
import express from 'express';
const app = express();
app.get('/users', async (req, res) => {
  const users = getRepository('user').createQueryBuilder('u').where('u.name = :name', { name: req.query.name });
  res.json(await users.getMany());
});
