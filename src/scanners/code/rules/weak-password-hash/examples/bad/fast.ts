import { createHash, pbkdf2Sync } from 'node:crypto';
export function store(user: { hash: string }, password: string, salt: string) {
  user.hash = createHash('sha256').update(password + salt).digest('hex'); // BAD
  return pbkdf2Sync(password, salt, 1000, 32, 'sha256'); // BAD
}
