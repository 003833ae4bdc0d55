import { randomBytes } from 'node:crypto';

const HEX = '0123456789abcdef';

export function token(length: number): string {
  const bytes = randomBytes(length);
  let text = '';
  for (let i = 0; i < length; i += 1) text += HEX[bytes[i] % HEX.length];
  return text;
}
