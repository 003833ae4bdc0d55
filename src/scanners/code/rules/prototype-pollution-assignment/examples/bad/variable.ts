import type { Request, Response } from 'express';
const todos: Record<string, Record<string, string>> = {};
export async function set(req: Request, res: Response): Promise<void> {
  const { id, text } = req.body;
  let items = todos[req.query.user as string];
  if (!items) items = todos[req.query.user as string] = {};
  items[id] = text; // BAD
  res.sendStatus(204);
}
