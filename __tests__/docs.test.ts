import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../scripts/generated.js';
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

  it('know the version of package.json', () => {
    expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(VERSION);
  });
});
