import type { Request, Response } from 'express';
const flags = { httpOnly: true, secure: true, sameSite: 'lax' as const };
export function login(req: Request, res: Response) {
  res.cookie('auth_token', req.body.token, { ...flags, maxAge: 1000 });
  res.cookie('theme', req.body.theme);
  res.cookie('session', '', { maxAge: 0 });
}
