const express = require('express');
const { Pool } = require('pg');
const app = express();
const pool = new Pool();
app.patch('/u', async (req, res) => {
  let set = '';
  for (const key in req.body) set += `${key} = 1,`;
  await pool.query('UPDATE t SET ' + set.slice(0, -1)); // BAD
  res.end();
});
