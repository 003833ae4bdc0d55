import argon2 from 'argon2';
import { scryptSync, randomBytes } from 'crypto';
export const store = (password) => argon2.hash(password, { memoryCost: 65536, timeCost: 3 });
export const other = (password) => scryptSync(password, randomBytes(16), 64, { N: 32768 });
