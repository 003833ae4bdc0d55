import { promises as fs } from 'node:fs';
import type { Request, Response } from 'express';
export async function read({ query }: Request, res: Response) {
  const name = query.name ?? 'index.html';
  res.end(await fs.readFile('public/' + name)); // BAD
}
