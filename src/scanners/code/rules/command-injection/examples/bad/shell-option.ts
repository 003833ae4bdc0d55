import { spawn } from 'node:child_process';
import type { Request, Response } from 'express';
export function archive(request: Request, response: Response) {
  const options = { shell: true };
  spawn('tar', ['-cf', 'out.tar', request.params.name], options); // BAD
  response.end();
}
