import Handlebars from 'handlebars';
import nunjucks from 'nunjucks';
import type { Request, Response } from 'express';
export async function preview(req: Request, res: Response): Promise<void> {
  const source: string = await Promise.resolve(req.body.template);
  const template = Handlebars.compile(source); // BAD
  res.json({ a: template({}), b: nunjucks.renderString(source, {}) }); // BAD
}
