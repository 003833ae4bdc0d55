import { createHmac } from 'node:crypto';
import type { Request, Response } from 'express';
export function hook(req: Request, res: Response) {
  const expected = createHmac('sha256', process.env.KEY!).update(req.body).digest('hex');
  const given = req.get('x-signature');
  if (given !== expected) return res.sendStatus(403); // BAD
  return res.sendStatus(200);
}
