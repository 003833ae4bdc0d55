const express = require('express');
const app = express();

class Search {
  constructor(sequelize, text) {
    this.sequelize = sequelize;
    this.pattern = sequelize.escape(`%${text}%`);
  }
  run(column) {
    return this.sequelize.query(`SELECT * FROM books WHERE ${column} LIKE ${this.pattern}`);
  }
}

app.get('/search', async (req, res) => res.json(await new Search(req.app.locals.db, req.query.q).run('title')));
app.get('/other', (req, res) => {
  const { db } = req.app.locals;
  db.query(`SELECT * FROM books WHERE title = ${db.escape(req.query.q)}`, (error, rows) => res.json(rows));
});
