import { Schema, model } from 'mongoose';
import type { Request, Response } from 'express';
const Order = model('Order', new Schema({ price: Number }));
export async function order(req: Request, res: Response): Promise<void> {
  const made = new Order({ ...req.body, date: new Date() }); // BAD
  await made.save();
  res.json(made);
}
