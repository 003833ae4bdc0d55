import { chmodSync, writeFileSync } from 'node:fs';
let mode = 0o777;
mode = 0o600;
chmodSync('key.pem', mode);
writeFileSync('a.txt', 'x', { mode: 0o666 });
