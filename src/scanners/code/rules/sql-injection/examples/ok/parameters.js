const { Pool } = require('pg');
const pool = new Pool();
exports.find = async (req, res) => {
  res.json(await pool.query('SELECT * FROM users WHERE name = $1', [req.query.name]));
};
