const app = require('express')();
const { Pool } = require('pg');
const pool = new Pool();
app.get('/', async (req, res) => {
  const result = await pool.query('SELECT name FROM users');
  const items = result.rows.map((row) => `<li>${row.name}</li>`);
  res.send(`<ul>${items.join('')}</ul>`); // BAD
});
