import { createHash, scryptSync } from 'crypto';
const options = {};
options.N = 1024;
export function login(req) {
  const hash = createHash('sha512');
  hash.update(req.body.password); // BAD
  return [hash.digest('hex'), scryptSync(req.body.password, 'salt', 64, options)]; // BAD
}
