import { promises as fs } from 'fs';
import { tmpdir } from 'os';
export async function save(name, text) {
  let file = tmpdir();
  file = `${file}/${name}`;
  await fs.writeFile(file, text); // BAD
}
