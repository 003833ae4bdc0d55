import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { temporaryDirectory, writeFiles, type Files } from '../../fixtures/git.js';
import { DEPENDENCY_SPECIES } from './dependency-trees.js';
import { VULNERABLE } from './tree.js';
import { TRICKS } from './tricks.js';
import { play } from './world.js';

/**
 * That these tricks hide a package which is installed all the same is no claim of ours: the package
 * managers themselves read what the tricks leave behind.
 */
const READ_BY_NPM = [
  'a key written with escapes',
  'installed under another name',
  'a key in another case, with the fixed version',
  'packages twice, the first mended',
  'packages in another case, emptied',
  'a version twice, the first mended',
  '__proto__ among the packages',
  'called a development dependency',
  'called optional',
  'called bundled',
  'called extraneous',
  'a lockfile of tomorrow: npm',
  'a lockfile of yesterday: npm',
  'a version with v',
  'a version with =',
  'a version with a build',
];

const READ_BY_GO = ['Go: quoted', 'installed under another name'];

/** The folder of a tree after a trick. */
function played(species: string, name: string): { directory: string; package: string } {
  const tree = DEPENDENCY_SPECIES.find((one) => one.name === species)?.tree(0);
  const trick = TRICKS.find((one) => one.name === name);
  const done = tree === undefined || trick === undefined ? null : play(tree, [trick]);
  if (tree === undefined || done === null) throw new Error(`${name} does not apply to ${species}`);
  const directory = temporaryDirectory();
  writeFiles(directory, tree.files);
  const own = Object.entries(done.changes).map(([path, left]) => [path.slice(tree.name.length + 1), left]);
  writeFiles(directory, Object.fromEntries(own) as Files);
  return { directory, package: tree.advisory?.package ?? '' };
}

describe('npm takes the vulnerable version', () => {
  it.each(READ_BY_NPM)('with %s', (name) => {
    const { directory } = played('npm-v3', name);
    const args = ['ls', '--all', '--json', '--package-lock-only', '--offline'];
    const out = execFileSync('npm', args, { cwd: directory, encoding: 'utf8', stdio: 'pipe' });
    const { dependencies } = JSON.parse(out) as { dependencies: Record<string, { version: string }> };
    const [{ version } = { version: '' }] = Object.values(dependencies);
    expect(version.replace(/^[v=]|\+.*$/g, '')).toBe(VULNERABLE);
  });
});

describe('go takes the vulnerable version', () => {
  it.each(READ_BY_GO)('with %s', (name) => {
    const tree = played('go-block', name);
    const out = execFileSync('go', ['mod', 'edit', '-json'], { cwd: tree.directory, encoding: 'utf8' });
    const { Require, Replace } = JSON.parse(out) as {
      Require: { Path: string; Version: string }[];
      Replace: { New: { Path: string; Version: string } }[] | null;
    };
    const taken = (Replace ?? []).map((one) => one.New).concat(Require)[0];
    expect(taken).toEqual({ Path: tree.package, Version: `v${VULNERABLE}` });
  });
});
