import libxmljs from 'libxmljs2';
import type { Request, Response } from 'express';
export async function read(req: Request, res: Response): Promise<void> {
  const text: string = req.body.document;
  const document = libxmljs.parseXml(text, { huge: true, noent: true }); // BAD
  res.json(document.root());
}
