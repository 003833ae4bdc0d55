import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { GENERATED_FOLDERS, generatedFiles } from './generated.js';

/**
 * Writes every generated file, and removes what is generated no more; `npm run docs` transpiles and
 * runs this at the repository's root.
 */
const files = generatedFiles(process.cwd());
for (const folder of GENERATED_FOLDERS) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(`${folder}/${name}`)) rmSync(`${folder}/${name}`);
}
for (const [path, content] of files) writeFileSync(path, content);
