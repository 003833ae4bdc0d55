import type { Request, Response } from 'express';
export async function login(req: Request, res: Response): Promise<void> {
  const { password } = req.body;
  res.cookie('remember', password, { httpOnly: true }); // BAD
  res.end();
}
