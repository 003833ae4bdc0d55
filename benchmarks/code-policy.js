import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a policy under which only the code is scanned. @returns {string} its path */
export function codeOnly(directory) {
  const path = join(directory, 'policy.yml');
  const off = ['dependencies', 'secrets', 'forge', 'workflows'].map((name) => `${name}: false`).join(', ');
  writeFileSync(path, `version: 1\nscan: { ${off}, code: true, required: [code] }\n`);
  return path;
}
