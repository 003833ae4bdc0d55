import { execSync } from 'node:child_process';
export default defineEventHandler(async (event) => {
  const body = await readBody(event);
  return execSync('ls ' + body.dir).toString(); // BAD
});
