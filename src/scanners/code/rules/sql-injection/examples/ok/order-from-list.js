const { Pool } = require('pg');
const pool = new Pool();
const COLUMNS = new Set(['name', 'age']);
exports.list = async (req, res) => {
  const column = req.query.sort;
  if (!COLUMNS.has(column)) return res.status(400).end();
  res.json(await pool.query(`SELECT * FROM users ORDER BY ${column}`));
};
