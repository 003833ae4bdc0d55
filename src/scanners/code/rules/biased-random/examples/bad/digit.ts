import crypto from 'node:crypto';

export const digit = () => crypto.randomBytes(1)[0] % 10; // BAD
