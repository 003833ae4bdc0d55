import { expect, it } from '@jest/globals';
import { run } from '../../../src/system/exec.js';
import { finishSide, startSide } from '../../../src/scanners/dependencies/side.js';
import type { Tree } from '../../../src/system/tree.js';
import { temporaryDirectory } from '../../fixtures/git.js';
import { packageJson, packageLock } from '../../fixtures/lockfile.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';
import { fakeOsvScanner } from './fake-program.js';

it('reads thousands of lockfiles a few at a time, and lists a repository’s files a few times in all', async () => {
  const projects = Array.from({ length: 500 }, (_, index) => `p${index}`);
  const contents = Object.fromEntries(
    projects.flatMap((name) => [
      [`${name}/package.json`, packageJson({})],
      [`${name}/package-lock.json`, packageLock({ lodash: '4.17.21' })],
    ]),
  );
  const memory = new MemoryTree(contents);
  let [listings, reading, most] = [0, 0, 0];
  const tree: Tree = {
    commit: null,
    files: () => {
      listings += 1;
      return memory.files();
    },
    contentId: (path) => memory.contentId(path),
    read: async (path, maxBytes) => {
      most = Math.max(most, (reading += 1));
      await new Promise(setImmediate);
      reading -= 1;
      return memory.read(path, maxBytes);
    },
  };
  const started = await startSide({
    name: 'head',
    tree,
    paths: projects.map((name) => `${name}/package-lock.json`),
    program: '/nowhere/osv-scanner',
    run: () => Promise.reject(new Error('not here')),
    database: null,
    scratch: temporaryDirectory(),
    asked: { registries: null, askForPoms: null },
    kept: null,
  });
  const side = await finishSide(started);
  expect(side.problems).toEqual([expect.stringContaining('cannot be started')]);
  expect(most).toBeLessThanOrEqual(64);
  expect(listings).toBeLessThanOrEqual(3);
});

it('is started as soon as osv-scanner runs, so that its lockfiles are read meanwhile', async () => {
  const tree = new MemoryTree({ 'package-lock.json': packageLock({ lodash: '4.17.21' }) });
  let end = (): void => undefined;
  const started = await startSide({
    name: 'head',
    tree,
    paths: ['package-lock.json'],
    program: '/nowhere/osv-scanner',
    run: (_program, _args, { onStart }) => {
      onStart?.();
      return new Promise((_resolve, reject) => {
        end = () => {
          reject(new Error('gone'));
        };
      });
    },
    database: null,
    scratch: temporaryDirectory(),
    asked: { registries: null, askForPoms: null },
    kept: null,
  });
  end();
  expect((await finishSide(started)).problems).toEqual([expect.stringContaining('gone')]);
});

it('counts what is compared, not what has no version, and believes no bound of a range', async () => {
  const entry = (artifact: string, version: string): string =>
    `<dependency><groupId>g</groupId><artifactId>${artifact}</artifactId>${version}</dependency>`;
  const pom = `<project><artifactId>x</artifactId><dependencies>${entry('a', '<version>1.0</version>')}${entry('b', '')}${entry('c', '<version>[2,3)</version>')}</dependencies></project>`;
  const osvScanner = fakeOsvScanner(`
    for (const file of files) say(file, file.endsWith('pom.xml') ? 3 : 1);
    const [pom] = files.filter((file) => file.endsWith('pom.xml'));
    const found = vulnerable(pom);
    found.packages[0].package = { name: 'g:c', version: '2', ecosystem: 'Maven' };
    write([found]);
    exit(1);`);
  const request = {
    name: 'head',
    run,
    program: osvScanner,
    database: null,
    kept: null,
    asked: { registries: null, askForPoms: null },
  } as const;
  const tree = new MemoryTree({ 'pom.xml': pom });
  const side = await finishSide(
    await startSide({ ...request, tree, paths: ['pom.xml'], scratch: temporaryDirectory() }),
  );
  expect(side.problems).toEqual([]);
  expect(side.lockfiles).toEqual([{ path: 'pom.xml', packages: 1 }]);
  expect(side.unseen.map(({ name }) => name)).toEqual(['g:b', 'g:c']);
  expect(side.observations).toEqual([]);
});
