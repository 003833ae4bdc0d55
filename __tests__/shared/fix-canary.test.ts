import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { delimiter, join } from 'node:path';
import type { Attempt } from '../../src/fix/attempt.js';
import { Aviary, gitCanary, otherCanaries, type CanaryTree } from '../fixtures/canaries.js';
import { guarded } from '../fixtures/guarded.js';
import { requireManagers } from './fixes/managers.js';

/** The folder of the manager that each tree is run with; the machine's own where there is none. */
const PROGRAMS: Readonly<Record<string, string>> = {
  ...{ 'yarn-1': 'yarn-1', 'yarn-4': 'yarn-4', 'yarn-4-as-1': 'yarn-4' },
  ...{ bun: 'bun-1', uv: 'python', 'uv-pip': 'python' },
  ...{
    pip: 'python',
    'pip-shadowed': 'python',
    'pip-compile': 'python',
    poetry: 'python',
    'poetry-plugin': 'python',
  },
};

/** Trees whose command does its work although it runs nothing; all others end with a reason. */
const WORKS = ['pnpm', 'yarn-1', 'bun', 'cargo', 'go', 'composer', 'maven'];

const managers = process.env['FIXBY_TEST_MANAGERS'] ?? '';
const path = process.env['PATH'];
let aviary: Aviary;

beforeAll(() => {
  requireManagers(managers);
});
beforeEach(() => {
  aviary = new Aviary();
});
afterEach(() => {
  process.env['PATH'] = path;
});

function run(tree: CanaryTree, folder: string): Promise<Attempt> {
  process.env['PATH'] = [join(managers, folder), path].join(delimiter);
  return guarded(tree);
}

/** The name of each tree with the manager that runs it. */
const cases = otherCanaries(new Aviary()).flatMap(({ name }) =>
  (name === 'pnpm' ? ['pnpm-9', 'pnpm-10', 'pnpm-11', 'pnpm-12'] : [PROGRAMS[name] ?? 'npm']).map(
    (folder) => [name, folder] as const,
  ),
);

describe('upgrade commands in a tree full of programs', () => {
  it.each(cases)(
    'run none of them: %s by %s',
    async (name, folder) => {
      const tree = otherCanaries(aviary).find((one) => one.name === name);
      if (tree === undefined) throw new Error(name);
      const outcome = await run(tree, folder);
      expect(aviary.sung).toEqual([]);
      expect(outcome).toEqual(
        WORKS.includes(name)
          ? { changes: expect.anything() as unknown }
          : { failed: expect.stringMatching(/\w/) as unknown },
      );
    },
    120_000,
  );

  it.each([
    ['pnpm install --no-frozen-lockfile', 'pnpm-9'],
    ['pnpm install --no-frozen-lockfile', 'pnpm-12'],
    ['yarn install', 'yarn-1'],
    ['yarn install', 'yarn-4'],
    ['bun install', 'bun-1'],
  ])(
    'fetch nothing by git: "%s" by %s',
    async (command, folder) => {
      const lock = folder === 'yarn-4' ? { 'yarn.lock': '__metadata:\n  version: 8\n' } : {};
      const outcome = await run(gitCanary(aviary, 'git', [command], lock), folder);
      expect(aviary.sung).toEqual([]);
      expect('failed' in outcome ? outcome.failed : '').toMatch(/\w/);
    },
    120_000,
  );
});
