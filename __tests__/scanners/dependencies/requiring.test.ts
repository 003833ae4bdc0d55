import { describe, expect, it } from '@jest/globals';
import { requiringIn } from '../../../src/scanners/dependencies/requiring.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';

const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { a: '1.0.0', renamed: 'npm:real@1.0.0' }, devDependencies: { b: '1.0.0' } },
    'node_modules/a': { version: '1.0.0', dependencies: { both: '1.0.0' } },
    'node_modules/b': { version: '1.0.0', dev: true, dependencies: { both: '2.0.0', tool: '1.0.0' } },
    'node_modules/both': { version: '1.0.0' },
    'node_modules/b/node_modules/both': { version: '2.0.0', dev: true },
    'node_modules/tool': { version: '1.0.0', dev: true },
    'node_modules/renamed': { name: 'real', version: '1.0.0' },
  },
});

describe('who requires whom', () => {
  async function packages() {
    const [read] = await requiringIn(new MemoryTree({ 'app/package-lock.json': LOCK }), [
      'app/package-lock.json',
    ]);
    expect(read).toMatchObject({ path: 'app/package-lock.json', directory: 'app' });
    return read?.packages ?? new Map<string, never>();
  }

  it('joins the versions of a name, and their parents', async () => {
    expect([...((await packages()).get('both')?.parents ?? [])].sort()).toEqual(['a', 'b']);
  });

  it('calls a package one of development only where all of its versions are', async () => {
    const known = await packages();
    expect(['a', 'b', 'both', 'tool'].map((name) => known.get(name)?.dev)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('knows a package by the name that code imports it under, too', async () => {
    expect((await packages()).get('real')?.names).toEqual(new Set(['real', 'renamed']));
  });
});
