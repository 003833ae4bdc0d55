const express = require('express');
const { Pool } = require('pg');
const app = express();
const pool = new Pool();
app.get('/v', async (req, res) => {
  const values = [];
  const sql = 'SELECT * FROM t WHERE a = :a'.replace(/:(\w+)/g, (_, k) => '$' + values.push(req.query[k]));
  const r = await pool.query(sql, values);
  res.json(r.rows);
});
