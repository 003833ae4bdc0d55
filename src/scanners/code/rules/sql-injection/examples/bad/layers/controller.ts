import type { Request, Response } from 'express';
import { UserStore } from './store.js';
const store = new UserStore();
export async function show(req: Request, res: Response) {
  res.json(await store.byName(req.params.name));
}
