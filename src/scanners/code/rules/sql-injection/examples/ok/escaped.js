const mysql = require('mysql');
const connection = mysql.createConnection({});
exports.find = (req, res) => {
  connection.query('SELECT * FROM users WHERE name = ' + mysql.escape(req.query.name));
  connection.query(`SELECT * FROM users LIMIT ${parseInt(req.query.limit, 10)}`);
};
