import { describe, expect, it } from '@jest/globals';
import { cooldownReasons, type DatedVersion } from '../../../src/core/gate/cooldown.js';
import { gone, packageAt } from '../../fixtures/builders.js';

const NOW = '2026-11-28T12:00:00Z';

function young(overrides: Partial<DatedVersion> = {}): DatedVersion {
  return {
    ...{ ecosystem: 'npm', name: 'redis', version: '2.0.0', isPublic: true },
    ...{ published: '2026-11-27T12:00:00Z', unknown: null },
    ...overrides,
  };
}

describe('a version within the cooldown', () => {
  it.each<readonly [string, Parameters<typeof gone>[0], boolean]>([
    ['mends one of its package', { reason: 'fixed', package: packageAt({ name: 'redis' }) }, true],
    [
      'has the name of a mended package of another ecosystem',
      { reason: 'fixed', package: packageAt({ ecosystem: 'PyPI', name: 'redis' }) },
      false,
    ],
    ['is beside a mended package', { reason: 'fixed', package: packageAt({ name: 'express' }) }, false],
    [
      'is of a package whose advisory was withdrawn',
      { reason: 'withdrawn', package: packageAt({ name: 'redis' }) },
      false,
    ],
  ])('that %s', (_, overrides, exempt) => {
    const [reason] = cooldownReasons([young()], [gone(overrides)], 7, NOW);
    expect(reason?.message.includes('exempt')).toBe(exempt);
    expect(reason?.decision).toBe('warn');
  });

  it('is named, ten of many, with how many more there are', () => {
    const many = Array.from({ length: 12 }, (_, n) => young({ name: `p${n}` }));
    const [reason] = cooldownReasons(many, [], 7, NOW);
    expect(reason?.message).toMatch(/p9 2\.0\.0 of 2026-11-27, and 2 more$/u);
  });

  it('is not called old where nobody knows its age', () => {
    const unknown = young({ published: null, unknown: 'npm did not answer' });
    expect(cooldownReasons([unknown], [], 7, NOW).map(({ message }) => message)).toEqual([
      expect.stringContaining('redis 2.0.0 (npm did not answer)'),
    ]);
  });
});
