import { parseXmlString } from 'libxmljs2';
import type { Request, Response } from 'express';
const options = { noblanks: true, noent: true, nocdata: true };
export async function upload(req: Request, res: Response): Promise<void> {
  const text = req.file.buffer.toString();
  res.json(parseXmlString(text, options).toString()); // BAD
}
