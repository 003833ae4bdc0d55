const { Pool } = require('pg');
const escapeHtml = require('escape-html');
const pool = new Pool();
exports.find = async (req, res) => {
  const name = escapeHtml(req.body.name);
  const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${name}'`); // BAD
  res.json(rows);
};
