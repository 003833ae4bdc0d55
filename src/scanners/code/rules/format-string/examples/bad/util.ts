import util from 'node:util';
import type { Request, Response } from 'express';
export function show(req: Request, res: Response): void {
  const format: string = req.query.format as string;
  res.json(util.format(format, 1, 2)); // BAD
}
