import { generateKeyPairSync, createECDH } from 'node:crypto';
const options: { modulusLength?: number } = {};
options.modulusLength = 512 * 2;
export const pair = generateKeyPairSync('rsa', options as never); // BAD
export const curve = createECDH('secp160r1'); // BAD
