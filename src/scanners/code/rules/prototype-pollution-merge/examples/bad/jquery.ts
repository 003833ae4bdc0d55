import extend from 'deep-extend';
import type { Request, Response } from 'express';
export async function update(req: Request, res: Response): Promise<void> {
  const next = extend({}, { a: 1 }, req.body.settings); // BAD
  res.json(next);
}
