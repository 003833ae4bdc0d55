import express from 'express';
import { DataSource } from 'typeorm';
import { User } from './user';
const ds = new DataSource({ type: 'postgres' });
const app = express();
app.get('/u', async (req, res) => {
  const users = await ds.getRepository(User).createQueryBuilder('u')
    .where('u.name = :name', { name: req.query.name })
    .getMany();
  res.json(users);
});
