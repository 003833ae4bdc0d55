import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated.js';

/**
 * Writes every generated file; `npm run docs` transpiles and runs this at the repository's root.
 */
mkdirSync('docs/rules', { recursive: true });
for (const [path, content] of generatedFiles(process.cwd())) writeFileSync(path, content);
