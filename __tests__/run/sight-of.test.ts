import { describe, expect, it } from '@jest/globals';
import type { Coverage, Unseen } from '../../src/core/findings/coverage.js';
import { changeOf, unseenInBase, withHiding } from '../../src/run/sight-of.js';
import { finding, location, scanReport } from '../fixtures/builders.js';
import { memoryTree } from '../scanners/code/memory-tree.js';

const broken = (where: string): Unseen => ({ kind: 'file', name: where, where, reason: 'unreadable' });

function covered(head: readonly Unseen[], base: readonly Unseen[] | null = null): Coverage {
  const side = (unseen: readonly Unseen[]) => ({ looked: { files: 1, packages: 0 }, languages: {}, unseen });
  return { head: side(head), base: base === null ? null : side(base) };
}

const SIGHT = { baseHas: null, moved: new Map<string, string>(), inventory: new Map() };
const scans = (...paths: readonly string[]) => [
  { report: scanReport({ coverage: covered(paths.map(broken)) }) },
];

describe('what a change touches of what cannot be read', () => {
  const head = memoryTree({ 'same.lock': 'a', 'edited.lock': 'b', 'new.lock': 'c' });
  const base = memoryTree({ 'same.lock': 'a', 'edited.lock': 'old' });
  const paths = ['same.lock', 'edited.lock', 'new.lock'];

  it('is what it adds or edits', async () => {
    const change = await changeOf({ head, base, baseUnknown: null }, scans(...paths), SIGHT);
    expect([...(change?.edited ?? [])].sort()).toEqual(['edited.lock', 'new.lock']);
  });

  it('is all of it where the base could not be read: nothing passes for being old', async () => {
    const input = { head, base: null, baseUnknown: 'git could not fetch it' };
    const change = await changeOf(input, scans(...paths), SIGHT);
    expect([...(change?.edited ?? [])].sort()).toEqual([...paths].sort());
  });

  it('is nothing where nothing is compared', async () => {
    expect(await changeOf({ head, base: null, baseUnknown: null }, scans(...paths), SIGHT)).toBeNull();
  });
});

describe('the coverage of a scan', () => {
  const hidden = (path: string) => ({
    ...location({ path }),
    unseen: { item: broken(path), lost: true },
  });

  it('has what findings hide behind, each once, in the scan that looks for them', () => {
    const findings = [
      finding({ locations: [hidden('b.lock'), hidden('a.lock')] }),
      finding({ locations: [hidden('b.lock')] }),
    ];
    const own = scanReport({ sources: ['dependencies'], coverage: covered([broken('a.lock')]) });
    const other = scanReport({ sources: ['code'], coverage: covered([]) });
    const [first, second] = withHiding([own, other], findings);
    expect(first?.coverage?.head.unseen.map(({ where }) => where)).toEqual(['a.lock', 'b.lock']);
    expect(second?.coverage?.head.unseen).toEqual([]);
  });

  it('tells of its own source only what it could not see before', () => {
    const known = unseenInBase([
      scanReport({ sources: ['dependencies'], coverage: covered([], [broken('a.lock')]) }),
      scanReport({ sources: ['code'], coverage: null }),
    ]);
    expect(known('dependencies', broken('a.lock'))).toBe(true);
    expect(known('dependencies', broken('b.lock'))).toBe(false);
    expect(known('code', broken('a.lock'))).toBe(false);
    expect(known('posture', broken('a.lock'))).toBe(false);
  });
});
