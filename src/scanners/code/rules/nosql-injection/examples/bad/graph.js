const neo4j = require('neo4j-driver');
const redis = require('redis');
const app = require('express')();
const session = neo4j.driver('bolt://graph').session();
const cache = redis.createClient();
app.get('/friends', async (req, res) => {
  res.json(await session.run(`MATCH (p {name: '${req.query.name}'})--(f) RETURN f`)); // BAD
});
app.get('/count', async (req, res) => {
  res.json(await cache.eval(`return redis.call('get', '${req.query.key}')`, 0)); // BAD
});
