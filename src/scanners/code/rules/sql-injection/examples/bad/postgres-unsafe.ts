import express from 'express';
import postgres from 'postgres';
const sql = postgres();
const app = express();
app.get('/d', async (req, res) => {
  res.json(await sql.unsafe('select * from t order by ' + req.query.o)); // BAD
});
