const express = require('express');
const { Pool } = require('pg');
const app = express();
const pool = new Pool();
app.get('/v', async (req, res) => {
  const where = [];
  for (const [k, v] of Object.entries(req.query)) where.push(`${k} = '${v}'`);
  const r = await pool.query('SELECT * FROM t WHERE ' + where.join(' AND ')); // BAD
  res.json(r.rows);
});
