import { decode } from 'jsonwebtoken';
import type { Request, Response } from 'express';
export function me(req: Request, res: Response) {
  const user = decode(req.headers.authorization!.slice(7)); // BAD
  res.json(user);
}
