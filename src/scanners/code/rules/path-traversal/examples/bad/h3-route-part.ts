import { readFileSync } from 'node:fs';
export default eventHandler((event) => {
  const name = getRouterParam(event, 'name');
  return readFileSync('/data/' + name, 'utf8'); // BAD
});
