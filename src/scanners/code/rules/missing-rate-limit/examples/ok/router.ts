import { Router } from 'express';
export const router = Router();
router.post('/login', (req, res) => res.json(req.body.password === 'x'));
