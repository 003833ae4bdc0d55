import type { Request, Response } from 'express';
const isSafe = (text: string): boolean => text.indexOf('<') === -1; // BAD
export async function show(req: Request, res: Response): Promise<void> {
  const { text } = req.body;
  if (isSafe(text)) res.send(`<p>${text}</p>`);
}
