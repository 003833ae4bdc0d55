import { generateKeyPairSync } from 'node:crypto';
export const make = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
let size = 1024;
size = 3072;
export const pair = generateKeyPairSync('rsa', { modulusLength: size });
