import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { policySchema } from '../src/core/policy/schema.js';
import { createScanners, type ScannerOptions } from '../src/scanners/registry.js';

const root = join(import.meta.dirname, '..');

describe('the lists that new files join by themselves', () => {
  it('are what the files say (npm run docs writes them)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/registries.js', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('give the reports the scanners in the order of the policy', () => {
    const told: ScannerOptions = {
      run: () => Promise.reject(new Error('nothing is run here')),
      program: null,
      fsrt: null,
      database: null,
      cwd: root,
      repository: null,
      mask: () => undefined,
      workspace: root,
      root,
      sarif: [],
      sarifBase: [],
      compares: false,
      posture: null,
      tracked: () => Promise.resolve(null),
      log: { info: () => undefined, warning: () => undefined, debug: () => undefined },
    };
    const { sarif, required, ...switches } = policySchema.parse({ version: 1 }).scan;
    expect(required).toEqual(['dependencies']);
    expect(sarif).toEqual([]);
    expect(createScanners(told).map(({ name }) => name)).toEqual(
      [...Object.keys(switches), 'sarif'].map((key) => (key === 'dependencies' ? 'osv-scanner' : key)),
    );
  });
});
