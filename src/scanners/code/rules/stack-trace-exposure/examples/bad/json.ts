import type { Request, Response } from 'express';
import { run } from './run';
export async function handle(req: Request, res: Response): Promise<void> {
  await run().catch((error: Error) => {
    res.status(500).json({ message: 'failed', detail: `${error.message}\n${error.stack}` }); // BAD
  });
}
