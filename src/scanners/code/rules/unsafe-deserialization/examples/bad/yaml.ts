import yaml from 'js-yaml';
import type { Request, Response } from 'express';
export async function load(req: Request, res: Response): Promise<void> {
  res.json(yaml.load(req.body.text, { schema: yaml.DEFAULT_FULL_SCHEMA })); // BAD
}
