import type { Request, Response } from 'express';
import { promises as fs } from 'node:fs';
import path from 'node:path';
export async function save(req: Request, res: Response): Promise<void> {
  const file = req.file;
  const target = path.join('uploads', file.originalname);
  await fs.writeFile(target, file.buffer); // BAD
  res.sendStatus(204);
}
