import { Router, type Request, type Response } from 'express';
import { orders } from './orders';

export const router = Router();
router.post('/orders', async function (req: Request, res: Response) {
  if (!Array.isArray(req.body.items)) {
    throw new TypeError('items'); // BAD
  }
  res.json(await orders.add(req.body.items));
});
