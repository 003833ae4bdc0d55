const express = require('express');
const app = express();
const HOSTS = new Set(['api.example.com']);

function checked(address) {
  const host = new URL(address).hostname;
  if (!HOSTS.has(host)) throw new Error('not allowed');
  return address;
}
app.get('/a', async (req, res) => res.json(await fetch(checked(req.query.url))));
app.get('/b', async (req, res) => {
  const url = new URL(req.query.url);
  if (!url.hostname.endsWith('.example.com')) return res.sendStatus(403);
  res.json(await fetch(url.href));
});
app.get('/c', async (req, res) => {
  const url = new URL(String(req.query.url));
  if (url.origin !== 'https://api.example.com') return res.sendStatus(403);
  res.json(await fetch(url));
});
