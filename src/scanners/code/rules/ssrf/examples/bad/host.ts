import axios from 'axios';
import type { Request, Response } from 'express';
export async function proxy(req: Request, res: Response) {
  const client = axios.create({ timeout: 1000 });
  const { data } = await client.get(`https://${req.params.tenant}.example.com/`); // BAD
  res.json(data);
}
