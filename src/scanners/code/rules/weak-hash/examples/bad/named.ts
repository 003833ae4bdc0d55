import { createHash } from 'node:crypto';
const options = { algorithm: 'sha1' };
const { algorithm } = options;
export const sign = (text: string) => createHash(algorithm).update(text).digest(); // BAD
