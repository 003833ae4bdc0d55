import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { VERSION } from '../src/version.js';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('docs/ci.md', () => {
  const recipes = [...read('docs/ci.md').matchAll(/^```yaml\n([\s\S]*?)^```/gmu)].map(
    ([, yaml = '']) => yaml,
  );

  it('has recipes that are YAML and call this version', () => {
    const calling = recipes.filter((yaml) => yaml.includes('npx'));
    expect(calling).toHaveLength(2);
    for (const yaml of calling) {
      expect(parse(yaml)).toBeInstanceOf(Object);
      expect(yaml).toContain(`fixby@${VERSION} scan --base FETCH_HEAD`);
    }
  });
});

describe('the Dockerfile', () => {
  it('copies what there is, all that the package needs to run', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (.+) \S+$/gmu)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    expect(copied).toEqual(['dist', 'examples', 'schema', 'package.json', 'LICENSE']);
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
