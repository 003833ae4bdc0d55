import { randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function token(length: number): string {
  const bytes = randomBytes(length);
  let text = '';
  for (let i = 0; i < length; i += 1) text += ALPHABET[bytes[i] % ALPHABET.length]; // BAD
  return text;
}
