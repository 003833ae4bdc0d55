import { readFileSync } from 'node:fs';
export default defineEventHandler((event) => {
  const id = Number(getRouterParam(event, 'id'));
  return readFileSync(`/data/${id}.json`, 'utf8');
});
