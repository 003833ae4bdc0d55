import winston from 'winston';
import type { Request, Response } from 'express';
const logger = winston.createLogger();
export async function search(req: Request, res: Response): Promise<void> {
  const { q } = req.query;
  logger.info(`search for ${q}`); // BAD
  res.sendStatus(204);
}
