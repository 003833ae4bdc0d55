import type { Request, Response } from 'express';
const handlers: Record<string, (body: unknown) => void> = { a: () => {} };
export async function handle(req: Request, res: Response): Promise<void> {
  const handler = handlers[req.body.kind];
  handler(req.body); // BAD
  res.sendStatus(204);
}
