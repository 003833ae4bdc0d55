import { getRepository } from 'typeorm';
import express from 'express';
const app = express();
app.get('/users', async (req, res) => {
  const users = getRepository('user').createQueryBuilder('u').where(`u.name = '${req.query.name}'`); // BAD
  res.json(await users.getMany());
});
