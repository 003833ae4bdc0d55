import type { Route } from './+types/f';
import { readFile } from 'node:fs/promises';
export async function loader({ request }: Route.LoaderArgs) {
  const name = new URL(request.url).searchParams.get('name');
  return { text: await readFile('docs/' + name, 'utf8') }; // BAD
}
