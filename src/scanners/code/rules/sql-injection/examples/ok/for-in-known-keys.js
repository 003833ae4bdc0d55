const express = require('express');
const { Pool } = require('pg');
const app = express();
const pool = new Pool();
const COLUMNS = new Set(['name', 'age']);
app.patch('/u', async (req, res) => {
  let set = '';
  const values = [];
  for (const key in req.body) {
    if (!COLUMNS.has(key)) continue;
    values.push(req.body[key]);
    set += `${key} = $${values.length},`;
  }
  await pool.query('UPDATE t SET ' + set.slice(0, -1), values);
  res.end();
});
