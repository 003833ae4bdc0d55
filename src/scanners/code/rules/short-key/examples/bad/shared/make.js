import { generateKeyPairSync } from 'crypto';
import { SIZE } from './sizes.js';
export const pair = generateKeyPairSync('rsa', { modulusLength: SIZE }); // BAD
