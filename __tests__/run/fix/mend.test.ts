import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/findings/finding.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import type { Grouping } from '../../../src/core/fix/groups.js';
import { applyChanges } from '../../../src/fix/apply.js';
import { mend, type MendedTree } from '../../../src/run/fix/mend.js';
import { judge, noRecall } from '../../../src/run/pipeline.js';
import type { PipelineInput } from '../../../src/run/pipeline-input.js';
import { createScanners } from '../../../src/scanners/registry.js';
import { run } from '../../../src/system/exec.js';
import { WorkingTree } from '../../../src/system/working-tree.js';
import { demoDatabase } from '../../bundle/stage.js';
import { temporaryDirectory, writeFiles, type Files } from '../../fixtures/git.js';
import { packageJson, packageLock } from '../../fixtures/lockfile.js';
import { startNpmRegistry, type NpmRegistry } from '../../fixtures/npm-registry.js';
import { silent } from '../../fixtures/silent-log.js';

let registry: NpmRegistry;

beforeAll(async () => {
  registry = await startNpmRegistry({
    lodash: { '4.17.15': {}, '4.17.21': {}, '4.17.22': {}, '4.18.1': {} },
    minimist: { '0.0.8': {}, '0.2.4': {} },
  });
});
afterAll(async () => {
  await registry.close();
});
let root = '';
afterEach(() => {
  root = '';
});

/** Scans a tree and runs its plan. */
async function mended(files: Files, grouping: Grouping = 'smallest'): Promise<MendedTree> {
  root = temporaryDirectory();
  writeFiles(root, {
    '.npmrc': `registry=${registry.url}\nomit-lockfile-registry-resolved=true\n`,
    ...files,
  });
  const input = await inputOf(root);
  const { findings } = await judge(input);
  return mend(input, findings, grouping);
}

async function inputOf(directory: string): Promise<PipelineInput> {
  const workspace = { cwd: directory, workspace: directory, root: directory, repository: null };
  const none = { fsrt: null, zizmor: null, sarif: [], sarifBase: [], posture: null, compares: false };
  const scanners = createScanners({
    ...{ run, program: null, database: await demoDatabase(), mask: () => undefined, log: silent },
    ...{ ...workspace, ...none, tracked: () => Promise.resolve(null) },
  });
  return {
    head: new WorkingTree(directory, null),
    ...{ base: null, baseUnknown: null, directory: '', recall: noRecall, log: silent },
    scanners: scanners.filter(({ sources }) => sources.includes('dependencies')),
    policy: { policy: DEFAULT_POLICY, reasons: [], origin: ORIGIN },
    ...{ asOf: '2026-11-28T12:00:00Z', scratch: temporaryDirectory() },
  };
}

const ORIGIN = { path: null, ref: null, preset: 'atlassian-marketplace-cloud', proposed: [], invalid: null };
const nameOf = ({ package: at }: Finding): string => at?.name ?? '';
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});

describe('a plan that is run', () => {
  it.each(['smallest', 'per-package', 'all'] as const)(
    'mends by npm, grouped %s',
    async (grouping) => {
      const tree = await mended(app({ lodash: '4.17.15', minimist: '0.0.8' }), grouping);
      expect(tree.left.map(({ finding, why }) => `${nameOf(finding)}: ${why}`)).toEqual([]);
      expect(tree.mended.map(({ finding, from, to }) => `${nameOf(finding)} ${from} ${to ?? ''}`)).toEqual(
        expect.arrayContaining(['lodash 4.17.15 4.17.21', 'minimist 0.0.8 0.2.4']),
      );
      expect([...tree.files.keys()].sort()).toEqual(['package-lock.json', 'package.json']);
      expect(tree.kept).toHaveLength(grouping === 'all' ? 1 : 2);
    },
    120_000,
  );
});

describe('what is written', () => {
  it('is the whole change, and none of it where somebody was faster', async () => {
    const tree = await mended(app({ lodash: '4.17.15' }));
    const [path = ''] = tree.files.keys();
    const before = readFileSync(join(root, path), 'utf8');
    writeFiles(root, { [path]: `${before}\n` });
    await expect(applyChanges(new WorkingTree(root, null), root, tree.files)).rejects.toThrow(
      /changed while/,
    );
    writeFiles(root, { [path]: before });
    await applyChanges(new WorkingTree(root, null), root, tree.files);
    expect(readFileSync(join(root, 'package.json'), 'utf8')).not.toContain('4.17.15');
  }, 120_000);
});

describe('a command that brings something new', () => {
  it('is not kept, and the reason says what', async () => {
    const bad = await startNpmRegistry({
      lodash: { '4.17.15': {} },
      minimist: { '0.0.8': {}, '0.2.4': { lodash: '4.17.15' } },
    });
    try {
      const files = app({ minimist: '0.0.8' });
      const npmrc = `registry=${bad.url}\nomit-lockfile-registry-resolved=true\n`;
      const tree = await mended({ ...files, '.npmrc': npmrc });
      expect(tree.files.size).toBe(0);
      expect(tree.left[0]?.why).toMatch(/^it would bring lodash 4\.17\.15 \(GHSA-/);
    } finally {
      await bad.close();
    }
  }, 120_000);
});
