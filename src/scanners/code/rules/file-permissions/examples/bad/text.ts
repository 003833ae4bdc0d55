import { chmod, writeFile } from 'node:fs/promises';
const mode: string = '0666';
export async function open(file: string) {
  await chmod(file, mode); // BAD
  await writeFile(file, 'x', { mode: 0o777 }); // BAD
}
