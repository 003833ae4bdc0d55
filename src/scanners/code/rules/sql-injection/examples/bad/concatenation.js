const mysql = require('mysql2');
const connection = mysql.createConnection({});
exports.find = (req, res) => {
  const sql = "SELECT * FROM users WHERE name = '" + req.query.name + "'";
  connection.query(sql, (error, rows) => res.json(rows)); // BAD
};
