const neo4j = require('neo4j-driver');
const app = require('express')();
const session = neo4j.driver('bolt://graph').session();
app.get('/friends', async (req, res) => {
  res.json(await session.run('MATCH (p {name: $name})--(f) RETURN f', { name: req.query.name }));
});
