import { exec } from 'node:child_process';
import type { Request, Response } from 'express';
const COMMANDS: Record<string, string> = { list: 'ls', disk: 'df' };
export function show(req: Request, res: Response) {
  let line = req.query.line;
  line = 'uptime';
  exec(line);
  exec(`head -n ${Number(req.query.count)} log.txt`);
  exec(COMMANDS.list);
  res.end();
}
