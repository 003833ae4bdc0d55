import express from 'express';
const app = express();
app.get('/health', (req, res) => res.json({ ok: true }));
app.post('/signup', (req, res) => res.json({ name: req.body.name }));
