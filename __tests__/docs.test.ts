import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED_FOLDERS, generatedFiles } from '../scripts/generated.js';
import { VERSION } from '../src/version.js';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('generated files', () => {
  it.each([...generatedFiles(root)])(
    '%s is what its source says (npm run docs writes it)',
    (path, content) => {
      expect(read(path)).toBe(content);
    },
  );

  it.each(GENERATED_FOLDERS)('are all that is in %s (npm run docs removes the rest)', (folder) => {
    const files = generatedFiles(root);
    expect(readdirSync(join(root, folder)).filter((name) => !files.has(`${folder}/${name}`))).toEqual([]);
  });

  it('know the version of package.json', () => {
    expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(VERSION);
  });
});
