const { Pool } = require('pg');
const pool = new Pool();
const find = (id) => pool.query(`SELECT * FROM orders WHERE id = ${id}`); // BAD
module.exports = (app) => app.get('/orders', async (req, res) => res.json(await find(req.query.id)));
