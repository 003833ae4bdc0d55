import { Client } from 'ldapts';
import type { Request, Response } from 'express';
const client = new Client({ url: 'ldap://localhost' });
export async function bind(req: Request, res: Response): Promise<void> {
  await client.bind(`cn=${req.body.user},dc=example`, req.body.password); // BAD
  res.sendStatus(204);
}
