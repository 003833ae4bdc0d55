import express from 'express';
import postgres from 'postgres';
const sql = postgres();
const app = express();
app.get('/d', async (req, res) => {
  res.json(await sql`select * from t where a = ${req.query.a} order by ${sql(req.query.o as string)}`);
});
