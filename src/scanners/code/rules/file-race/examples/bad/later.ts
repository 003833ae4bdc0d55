import { stat, writeFile, chmod } from 'node:fs/promises';
export async function save(path: string, text: string) {
  const found = await stat(path).catch(() => null);
  if (found !== null && !found.isFile()) throw new Error('no file');
  await writeFile(path, text); // BAD
  await chmod(path, 0o600); // BAD
}
