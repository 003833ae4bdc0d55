import type { Request, Response } from 'express';
export function register(req: Request, res: Response) {
  if (req.body.password !== req.body.passwordAgain) return res.sendStatus(400);
  if (req.body.token === undefined || typeof req.body.token !== 'string') return res.sendStatus(400);
  return res.sendStatus(200);
}
