import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

export default async function run(request: { folder: string; name: string }): Promise<void> {
  const content = await readFile(join('/srv', request.folder, request.name));
  parentPort?.postMessage({ length: content.length });
}
