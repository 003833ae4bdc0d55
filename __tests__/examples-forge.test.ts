import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Observation } from '../src/core/findings/finding.js';
import { DEFAULT_POLICY } from '../src/core/policy/policy.js';
import { RULES as CODE_RULES } from '../src/scanners/code/rules/index.js';
import { codeScanner } from '../src/scanners/code/run.js';
import { FORGE_RULES } from '../src/scanners/forge/rules/index.js';
import { forgeScanner } from '../src/scanners/forge/run.js';
import { WorkingTree } from '../src/system/working-tree.js';
import { silent } from './fixtures/silent-log.js';

async function findingsIn(example: string): Promise<Observation[]> {
  const head = new WorkingTree(join(import.meta.dirname, '..', 'examples', example), null);
  const context = { head, base: null, directory: '', policy: DEFAULT_POLICY, scratch: '', log: silent };
  const results = await Promise.all([forgeScanner.scan(context), codeScanner.scan(context)]);
  expect(results.map(({ report }) => report.status)).toEqual(['done', 'done']);
  return results.flatMap(({ head: found }) => found);
}

describe('the example of a vendor', () => {
  it('breaks every Forge rule', async () => {
    const rules = new Set((await findingsIn('forge-vendor')).map(({ rule }) => rule));
    const ofCode = CODE_RULES.filter(({ id }) => id.startsWith('forge-'));
    const wanted = [...FORGE_RULES, ...ofCode].map(({ id }): string => id);
    expect(wanted.filter((id) => !rules.has(id))).toEqual([]);
  });

  it('has nothing after the repair', async () => {
    expect((await findingsIn('forge-vendor-clean')).filter(({ confidence }) => confidence !== 'low')).toEqual(
      [],
    );
  });
});
