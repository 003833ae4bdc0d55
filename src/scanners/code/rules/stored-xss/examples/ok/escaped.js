const app = require('express')();
const escapeHtml = require('escape-html');
const { Pool } = require('pg');
const pool = new Pool();
app.get('/', async (req, res) => {
  const result = await pool.query('SELECT name FROM users');
  res.send(result.rows.map((row) => `<li>${escapeHtml(row.name)}</li>`).join(''));
});
