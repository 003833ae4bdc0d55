import nodemailer from 'nodemailer';
import type { Request, Response } from 'express';
const transport = nodemailer.createTransport({ host: 'localhost' });
export async function reset(req: Request, res: Response): Promise<void> {
  const base = `${req.protocol}://${req.get('host')}`;
  await transport.sendMail({ to: req.body.mail, html: `<a href="${base}/reset">reset</a>` }); // BAD
  res.sendStatus(204);
}
