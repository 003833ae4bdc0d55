import type { Request, Response } from 'express';
export const formula = async (req: Request, res: Response) => {
  const body = await Promise.resolve(req.body.formula);
  const compute = new Function('x', `return ${body}`); // BAD
  res.json(compute(2));
};
