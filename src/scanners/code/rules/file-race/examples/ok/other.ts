import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
export function save(directory: string, name: string, text: string) {
  if (!existsSync(directory)) mkdirSync(directory);
  writeFileSync(`${directory}/${name}`, text);
}
