import simpleGit from 'simple-git';
import type { Request, Response } from 'express';
const git = simpleGit();
export async function clone(req: Request, res: Response): Promise<void> {
  const { url } = req.body;
  await git.clone(url, '/tmp/clone'); // BAD
  res.sendStatus(204);
}
