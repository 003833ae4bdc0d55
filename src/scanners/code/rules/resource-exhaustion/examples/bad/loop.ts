import type { Request, Response } from 'express';
export async function rows(req: Request, res: Response): Promise<void> {
  const count = Number(req.query.count);
  const list: number[] = [];
  for (let i = 0; i < count; i++) list.push(i); // BAD
  res.json(list);
}
