import { Router } from 'express';
export const hooks = Router();
hooks.post('/events', (req, res) => res.json({ done: req.body.key })); // BAD
hooks.get('/health', (req, res) => res.json({ ok: true }));
