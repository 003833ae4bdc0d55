import { expect, it } from '@jest/globals';
import { addedPackages } from '../../../src/scanners/dependencies/added.js';
import { readLockfiles } from '../../../src/scanners/dependencies/read-lockfiles.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';

function lock(packages: Record<string, object>): string {
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '*']));
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry] as const);
  return JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: { '': { name: 'app', dependencies }, ...Object.fromEntries(entries) },
  });
}

async function added(head: Record<string, string>, base: Record<string, string>, same: string[] = []) {
  const read = (files: Record<string, string>, left: string[]) =>
    readLockfiles(
      new MemoryTree(files),
      Object.keys(files).filter((path) => !left.includes(path)),
    );
  return addedPackages(await read(head, []), await read(base, same), new Set(same));
}

const OLD = { ms: { version: '2.0.0' } };

it('lists packages whose name is new, with what the lockfile tells of them', async () => {
  const head = lock({
    ms: { version: '2.1.0' },
    lodahs: { version: '1.0.0', license: 'MIT', hasInstallScript: true },
  });
  expect(await added({ 'package-lock.json': head }, { 'package-lock.json': lock(OLD) })).toEqual([
    {
      ecosystem: 'npm',
      name: 'lodahs',
      version: '1.0.0',
      path: 'package-lock.json',
      line: expect.any(Number),
      direct: true,
      through: [],
      dev: false,
      licence: 'MIT',
      installScript: true,
      similarTo: 'lodash',
    },
  ]);
});

it('lists nothing that another lockfile had before, and nothing where none changed', async () => {
  const other = lock({ ms: { version: '2.0.0' }, qs: { version: '6.0.0' } });
  const head = lock({ ...OLD, qs: { version: '6.1.0' } });
  const files = { 'a/package-lock.json': other, 'package-lock.json': head };
  const before = { 'a/package-lock.json': other, 'package-lock.json': lock(OLD) };
  expect(await added(files, before, ['a/package-lock.json'])).toEqual([]);
  expect(await added(files, files, Object.keys(files))).toEqual([]);
});
