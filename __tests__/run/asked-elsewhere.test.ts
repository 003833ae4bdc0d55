import { expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/core/policy/policy.js';
import { findAskedElsewhere } from '../../src/run/asked-elsewhere.js';
import { MemoryTree, type TreeContents } from '../fixtures/memory-tree.js';

const LOST = { id: 'aaaaaaaaaaaaaaaa', ecosystem: 'Hackage', name: 'acme', versions: ['1.0.0'] };
const FREEZE = 'constraints: any.acme ==1.0.0\n';

async function where(
  head: TreeContents,
  { base, exclude = [] }: { readonly base?: TreeContents; readonly exclude?: string[] } = {},
): Promise<string[]> {
  const { scan } = DEFAULT_POLICY;
  const policy = { ...DEFAULT_POLICY, scan: { ...scan, dependencies: { ...scan.dependencies, exclude } } };
  const found = await findAskedElsewhere([{ ...LOST, files: ['cabal.project.freeze'] }], {
    head: new MemoryTree(head),
    base: base === undefined ? null : new MemoryTree(base),
    directory: '',
    policy,
  });
  return [...found.values()].map((item) => item.where);
}

it.each([
  ['a lockfile of another name', 'old-cabal.project.freeze', FREEZE],
  ['a lockfile where nothing is read', '.venv/app/cabal.project.freeze', FREEZE],
  ['a script', 'setup.sh', 'cabal install acme-1.0.0\n'],
  ['a script for releases', 'release.sh', 'cabal install acme-1.0.0\n'],
  ['a workflow for releases', '.github/workflows/release.yml', 'run: cabal install acme-1.0.0\n'],
  ['an image for releases', 'Dockerfile.release', 'RUN cabal install acme-1.0.0\n'],
  ['a lockfile of releases', 'release-cabal.project.freeze.txt', FREEZE],
  ['a large lockfile of another name', 'old-cabal.project.freeze', FREEZE + ' '.repeat(2_000_000)],
  ['the scripts of a manifest', 'package.json', '{"scripts":{"start":"cabal install acme@1.0.0"}}'],
])('a package is asked for in %s', async (_, path, text) => {
  expect(await where({ [path]: text })).toEqual([path]);
});

it.each([
  ['notes on releases', 'release-notes.v2.html', 'Without acme 1.0.0\n'],
  ['a changelog in YAML', 'changelogs/changelog.yaml', '- Without acme 1.0.0\n'],
  ['a list of what is forbidden', 'deny.toml', '[[bans.deny]]\nname = "acme"\nversion = "1.0.0"\n'],
  ['prose', 'CHANGELOG.md', 'Without acme 1.0.0\n'],
  ['the settings of a tool that watches', '.github/dependabot.yml', 'ignore: [acme 1.0.0]\n'],
  ['a list that is read', 'package.json', '{"dependencies":{"acme":"1.0.0"}}'],
  ['a lockfile that is read', 'yarn.lock', '# yarn lockfile v1\n\nacme@1.0.0:\n  version "2.0.0"\n'],
  ['another version', 'setup.sh', 'cabal install acme-2.0.0\n'],
  ['what is no text', 'acme.bin', 'acme-1.0.0\0'],
])('and not in %s', async (_, path, text) => {
  expect(await where({ [path]: text })).toEqual([]);
});

it('what the base has as it is hides nothing, and what the policy leaves out neither', async () => {
  const files = { 'setup.sh': 'cabal install acme-1.0.0\n' };
  expect(await where(files, { base: files })).toEqual([]);
  expect(await where(files, { base: {} })).toEqual(['setup.sh']);
  expect(await where(files, { exclude: ['*.sh'] })).toEqual([]);
});
