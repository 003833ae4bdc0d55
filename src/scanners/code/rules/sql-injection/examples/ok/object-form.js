const mysql = require('mysql2/promise');
const { Pool } = require('pg');
const express = require('express');
const pool = mysql.createPool({ host: process.env.DB });
const pg = new Pool();
const app = express();
app.get('/mysql', async (req, res) => {
  res.json(await pool.query({ sql: 'SELECT * FROM books WHERE author = ?', timeout: 4000, values: [req.query.author] }));
});
app.get('/pg', async (req, res) => {
  const query = { name: 'by-author', text: 'SELECT * FROM books WHERE author = $1', values: [req.query.author] };
  res.json(await pg.query(query));
});
app.get('/execute', async (req, res) => {
  const connection = await pool.getConnection();
  res.json(await connection.execute({ sql: 'SELECT ? AS a', values: [...req.body.list] }));
});
