const app = require('express')();
const { Pool } = require('pg');
const pool = new Pool();
app.get('/', async (req, res) => {
  const { rows } = await pool.query('SELECT name FROM users');
  res.json(rows);
});
app.get('/one', async (req, res) => {
  const { rows } = await pool.query('SELECT name FROM users');
  res.send({ name: rows[0].name });
});
