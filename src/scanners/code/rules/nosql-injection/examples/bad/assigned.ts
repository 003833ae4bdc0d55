import type { Request, Response } from 'express';
declare const orders: any;
export function remove(req: Request, res: Response) {
  const filter: Record<string, unknown> = {};
  filter.id = req.body.id;
  return orders.deleteOne(filter).then(() => res.end()); // BAD
}
