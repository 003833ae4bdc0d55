const { Client } = require('pg');
const client = new Client();
exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  return client.query(`SELECT * FROM users WHERE name = '${name}'`); // BAD
};
