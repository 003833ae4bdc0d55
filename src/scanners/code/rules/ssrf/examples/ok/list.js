const app = require('express')();
const HOSTS = { a: 'https://a.example.com', b: 'https://b.example.com' };
app.get('/item', async (req, res) => {
  const url = req.query.url;
  if (url !== HOSTS.a && url !== 'https://b.example.com') return res.status(400).end();
  const host = Object.hasOwn(HOSTS, req.query.host) ? HOSTS.a : HOSTS.b;
  res.json(await fetch(host));
});
