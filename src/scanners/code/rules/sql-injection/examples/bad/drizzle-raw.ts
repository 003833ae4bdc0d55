import express from 'express';
import { drizzle } from 'drizzle-orm/node-postgres';
import { sql } from 'drizzle-orm';
const db = drizzle(process.env.URL!);
const app = express();
app.get('/d', async (req, res) => {
  res.json(await db.execute(sql.raw(`select * from t where a = '${req.query.a}'`))); // BAD
});
