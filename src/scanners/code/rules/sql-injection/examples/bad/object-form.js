const mysql = require('mysql2/promise');
const { Pool } = require('pg');
const express = require('express');
const pool = mysql.createPool({ host: process.env.DB });
const pg = new Pool();
const app = express();
app.get('/mysql', async (req, res) => {
  res.json(await pool.query({ sql: `SELECT * FROM books WHERE author = '${req.query.author}'`, timeout: 4000 })); // BAD
});
app.get('/pg', async (req, res) => {
  const query = { text: `SELECT * FROM books ORDER BY ${req.query.by}`, values: [req.query.author] };
  res.json(await pg.query(query)); // BAD
});
app.get('/whole', async (req, res) => {
  res.json(await pool.query(req.body)); // BAD
});
