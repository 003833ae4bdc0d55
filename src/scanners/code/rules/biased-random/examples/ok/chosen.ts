import { randomInt } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const letter = () => ALPHABET[randomInt(ALPHABET.length)];
