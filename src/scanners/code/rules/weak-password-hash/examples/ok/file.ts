import { createHash, pbkdf2Sync } from 'node:crypto';
export const etag = (content: string) => createHash('sha256').update(content).digest('hex');
export const key = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 600_000, 32, 'sha256');
