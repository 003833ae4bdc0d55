import fc from 'fast-check';
import { SEVERITIES } from '../../../../src/core/scale/severity.js';

export const NAMES = ['lodash', 'lodash-redos', 'minimist', 'qs', 'sql'] as const;

const scan = fc.record({
  does: fc.constant('scan' as const),
  levels: fc.tuple(...NAMES.map(() => fc.option(fc.constantFrom(...SEVERITIES), { nil: null, freq: 3 }))),
  /** Whether the advisory of lodash is a GHSA by now, with its CVE as an alias. */
  renamed: fc.boolean(),
  /** In which file the query of sql stands. */
  place: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) },
  ),
  gone: fc.oneof(
    { weight: 3, arbitrary: fc.constant('fixed' as const) },
    { weight: 1, arbitrary: fc.constantFrom('withdrawn' as const, 'removed' as const) },
    { weight: 2, arbitrary: fc.constantFrom('excluded' as const, 'disabled' as const) },
  ),
  complete: fc.integer({ min: 0, max: 4 }).map((dice) => dice > 0),
  share: fc.oneof(
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  ),
  days: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 60 })),
});

const DEEDS = [
  'close as completed',
  'close as not planned',
  'close as duplicate',
  'tidy up',
  'reopen',
  'edit the body',
  'edit the title',
  'take the labels off',
  'add a label',
  'edit our comments',
  'edit the commands',
  'delete the commands',
  'waive',
  'unwaive',
  'set the severity',
  'ask without permission',
  'copy',
  'overwrite for good',
  'delete our comments',
  'delete our last comment',
  'take away',
  'send around',
  'delete the lists',
  'false positive',
  'out of scope',
  'set an earlier date',
  'set a later date',
  'rename the repository',
  'change the author',
  'name the author before',
] as const;

const deed = fc.record({
  does: fc.constantFrom(...DEEDS),
  pick: fc.nat(20),
  severity: fc.constantFrom(...SEVERITIES),
});

const change = fc.record({
  does: fc.constant('policy' as const),
  grouped: fc.boolean(),
  limit: fc.constantFrom(0, 1, 200),
  high: fc.constantFrom(3, 28, 'null'),
});

export type Scan = typeof scan extends fc.Arbitrary<infer T> ? T : never;
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

export const story = fc.array(
  fc.oneof({ weight: 6, arbitrary: scan }, { weight: 5, arbitrary: deed }, { weight: 1, arbitrary: change }),
  { minLength: 2, maxLength: 20 },
);
