import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import cookieSession from 'cookie-session';
export const key = createPrivateKey(readFileSync('/etc/keys/own.pem', 'utf8'));
export const session = cookieSession({ keys: [process.env.KEY_1!, process.env.KEY_2!] });
