import type { Request, Response } from 'express';
export async function login(req: Request, res: Response) {
  const { name, password } = req.body;
  res.json({ name, ok: password === 'x' });
}
