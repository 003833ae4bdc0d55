import express from 'express';
import { z } from 'zod';

const app = express();
const Query = z.object({ steps: z.coerce.number().int().min(2).max(7), list: z.enum(['a', 'b']) });

app.get('/', (req, res) => {
  const { steps } = Query.parse(req.query);
  const parts = [];
  for (let i = 0; i < steps; i += 1) parts.push(i);
  res.json(parts);
});
