import type { Response } from 'express';
export function tag(res: Response, value: string): void {
  res.append('X-Tag', value); // BAD
}
