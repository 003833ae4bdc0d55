import type { Request, Response } from 'express';
const HOST = 'acme-shop.com';
export function next(req: Request, res: Response) {
  const target = String(req.query.next);
  const { host } = new URL(target);
  if (host.endsWith(HOST)) return res.redirect(target); // BAD
  if (target.includes('https://acme-shop.com/')) return res.redirect(target); // BAD
  return res.sendStatus(400);
}
