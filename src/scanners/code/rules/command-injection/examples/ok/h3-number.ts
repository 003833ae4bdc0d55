import { execFileSync } from 'node:child_process';
export default defineEventHandler(async (event) => {
  const { n } = getQuery(event);
  return execFileSync('head', ['-n', String(Number(n)), 'log']).toString();
});
