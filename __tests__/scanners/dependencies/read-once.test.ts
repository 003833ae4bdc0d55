import { expect, it } from '@jest/globals';
import { factsOfLockfiles, readLockfiles } from '../../../src/scanners/dependencies/read-lockfiles.js';
import type { Tree } from '../../../src/system/tree.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';

const lock = (name: string): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { [name]: '1.0.0' } },
      [`node_modules/${name}`]: { version: '1.0.0' },
    },
  });

it('reads each lockfile of a tree once, whoever asks for it, and however many there are', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `acme-${index}`);
  const paths = names.map((name) => `${name}/package-lock.json`);
  const memory = new MemoryTree(
    Object.fromEntries(names.map((name) => [`${name}/package-lock.json`, lock(name)])),
  );
  const reads: string[] = [];
  const tree: Tree = {
    commit: null,
    files: () => memory.files(),
    contentId: (path) => memory.contentId(path),
    read: (path, maxBytes) => {
      reads.push(path);
      return memory.read(path, maxBytes);
    },
  };
  await readLockfiles(tree, paths.slice(1));
  const facts = await factsOfLockfiles(tree, paths);
  expect(facts.map(({ path, facts: known }) => [path, known?.knows?.(path.split('/')[0] ?? '')])).toEqual(
    paths.map((path) => [path, true]),
  );
  expect(reads.filter((path) => paths.includes(path)).sort()).toEqual([...paths].sort());
});
