import { describe, expect, it } from '@jest/globals';
import { fingerprint, shortId } from '../../../src/core/findings/fingerprint.js';
import { allIds, type Named } from '../../../src/core/findings/finding-ids.js';

const SUBJECT = 'npm/lodash';
const ID = fingerprint('dependencies', 'GHSA-a', SUBJECT);

function ids(changes: Partial<Named> = {}): string[] {
  return allIds({
    id: ID,
    source: 'dependencies',
    ids: ['GHSA-a', 'CVE-1', 'CVE-2'],
    package: { ecosystem: 'npm', name: 'lodash' },
    formerIds: ['f'.repeat(16)],
    ...changes,
  });
}

describe('the ids by which a finding is known', () => {
  it('are its own, those from earlier places, and those of its aliases', () => {
    expect(ids()).toEqual([
      ID,
      'f'.repeat(16),
      fingerprint('dependencies', 'CVE-1', SUBJECT),
      fingerprint('dependencies', 'CVE-2', SUBJECT),
    ]);
  });

  it('leave aliases out of what is about no package, or has another id than its rule gives', () => {
    expect(ids({ package: null })).toEqual([ID, 'f'.repeat(16)]);
    expect(ids({ id: '0'.repeat(16) })).toEqual(['0'.repeat(16), 'f'.repeat(16)]);
    expect(ids({ ids: ['GHSA-a'] })).toEqual([ID, 'f'.repeat(16)]);
  });

  it('tell parts apart wherever they are divided, and shorten to what people write', () => {
    expect(fingerprint('a', 'bc')).not.toBe(fingerprint('ab', 'c'));
    expect(fingerprint('a', 'b')).toMatch(/^[0-9a-f]{16}$/u);
    expect(shortId('0123456789abcdef')).toBe('0123456789ab');
  });
});
