import { describe, expect, it } from '@jest/globals';
import { origins } from '../../../src/core/findings/compare.js';
import { mergeObservations } from '../../../src/core/findings/merge.js';
import type { Site } from '../../../src/core/findings/weakness.js';
import { observation } from '../../fixtures/observations.js';

/** Sites of one weakness, given as path and version. */
function sites(...places: readonly (readonly [path: string, version: string])[]): readonly Site[] {
  const observations = places.map(([path, version], index) =>
    observation({ path, line: index + 1, package: { version } }),
  );
  return mergeObservations(observations, [])[0]?.head ?? [];
}

const LOCK = 'package-lock.json';

describe('the origin of a location', () => {
  it.each([
    ['is introduced when the base has nothing in that file', sites([LOCK, '1.0.0']), [], ['introduced']],
    [
      'is existing when the same version was there',
      sites([LOCK, '1.0.0']),
      sites([LOCK, '1.0.0']),
      ['existing'],
    ],
    [
      'is existing when a vulnerable version took the place of another',
      sites([LOCK, '1.0.1']),
      sites([LOCK, '1.0.0']),
      ['existing'],
    ],
    [
      'is introduced for one version more than before',
      sites([LOCK, '1.0.0'], [LOCK, '2.0.0']),
      sites([LOCK, '1.0.0']),
      ['existing', 'introduced'],
    ],
    [
      'is existing for a second copy of the same version',
      sites([LOCK, '1.0.0'], [LOCK, '1.0.0']),
      sites([LOCK, '1.0.0']),
      ['existing', 'existing'],
    ],
    [
      'is introduced in another file',
      sites(['new/package-lock.json', '1.0.0']),
      sites([LOCK, '1.0.0']),
      ['introduced'],
    ],
  ])('%s', (_, head, base, expected) => {
    expect(origins(head, base, new Map(), 'known')).toEqual(expected);
  });

  it('follows a file that the pull request moved', () => {
    const moved = new Map([[LOCK, 'app/package-lock.json']]);
    expect(
      origins(sites(['app/package-lock.json', '1.0.0']), sites([LOCK, '1.0.0']), moved, 'known'),
    ).toEqual(['existing']);
  });

  it('is introduced for everything when the base is unknown, and unknown when nothing is compared', () => {
    expect(origins(sites([LOCK, '1.0.0']), sites([LOCK, '1.0.0']), new Map(), 'unknown')).toEqual([
      'introduced',
    ]);
    expect(origins(sites([LOCK, '1.0.0']), [], new Map(), 'none')).toEqual(['unknown']);
  });
});
