import type { Request, Response } from 'express';
function toPattern(word: string): RegExp {
  return RegExp('\\b' + word + '\\b', 'gi'); // BAD
}
export async function highlight(req: Request, res: Response): Promise<void> {
  const text: string = req.body.text;
  res.json(text.replace(toPattern(req.body.word), '*'));
}
