import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Observation, Source } from '../../../src/core/findings/finding.js';
import { mergeObservations } from '../../../src/core/findings/merge.js';

function at(
  source: Source,
  rule: string,
  line: number | null,
  cwe: readonly string[],
  word = 'medium',
): Observation {
  return {
    source,
    rule,
    aliases: [],
    title: `${rule} of ${source}`,
    description: '',
    fix: '',
    rating: { vectors: [], word, malicious: false, informational: false },
    cwe,
    references: [],
    published: null,
    place: { path: 'a.js', line, column: 1, endLine: line },
    package: null,
    subject: rule,
    confidence: 'high',
    flow: [],
  };
}

describe('what several tools report of the same line', () => {
  test('is one finding under the rule of the first source; the other rule is an alias', () => {
    const [one, ...others] = mergeObservations(
      [at('sarif:CodeQL', 'js/xss', 3, ['CWE-79'], 'high'), at('code', 'xss', 3, ['CWE-79', 'CWE-80'])],
      [],
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({ source: 'code', rule: 'xss', aliases: ['js/xss'], subject: 'xss' });
    expect(one?.title).toBe('xss of code (also CodeQL)');
    expect(one?.rating.word).toBe('high');
  });

  test('is as sure as the surest of them: what one tool is sure of is not hidden by our doubt', () => {
    const ours: Observation = { ...at('code', 'xss', 3, ['CWE-79']), confidence: 'low' };
    const theirs: Observation = { ...at('sarif:CodeQL', 'js/xss', 3, ['CWE-79']), confidence: 'medium' };
    const [one] = mergeObservations([ours, theirs], []);
    expect(one).toMatchObject({ source: 'code', rule: 'xss', confidence: 'medium' });
  });

  test.each([
    ['another line', at('sarif:B', 'b', 4, ['CWE-79'])],
    ['another CWE', at('sarif:B', 'b', 3, ['CWE-89'])],
    ['no CWE', at('sarif:B', 'b', 3, [])],
    ['no line', at('sarif:B', 'b', null, ['CWE-79'])],
    ['the same tool', at('sarif:A', 'b', 3, ['CWE-79'])],
    ['a package', at('dependencies', 'b', 3, ['CWE-79'])],
  ])('%s is another finding', (_, other) => {
    expect(mergeObservations([at('sarif:A', 'a', 3, ['CWE-79']), other], [])).toHaveLength(2);
  });

  test('one that stands at a further place as well stays one of its own', () => {
    const wide = [at('sarif:B', 'b', 3, ['CWE-79']), at('sarif:B', 'b', 9, ['CWE-79'])];
    expect(mergeObservations([at('sarif:A', 'a', 3, ['CWE-79']), ...wide], [])).toHaveLength(2);
  });

  test('one that is fixed is no other name of one that is there', () => {
    const merged = mergeObservations(
      [at('sarif:A', 'a', 3, ['CWE-79'])],
      [at('sarif:B', 'b', 3, ['CWE-79'])],
    );
    expect(merged.map(({ rule, head }) => [rule, head.length]).sort()).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  test('the order of the tools does not matter, and no rule is lost', () => {
    const source = fc.constantFrom<Source[]>('code', 'secrets', 'sarif:A', 'sarif:B', 'dependencies');
    const observation = fc
      .tuple(
        source,
        fc.constantFrom('r', 's'),
        fc.integer({ min: 1, max: 3 }),
        fc.subarray(['CWE-1', 'CWE-2']),
      )
      .map(([from, rule, line, cwe]) => at(from, `${rule}-${from}`, line, cwe));
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 12 }), (observations) => {
        const view = (all: readonly Observation[]): unknown =>
          mergeObservations(all, [])
            .map(({ rule, aliases, head }) => JSON.stringify([rule, aliases, head]))
            .sort();
        expect(view([...observations].reverse())).toEqual(view(observations));
        const named = mergeObservations(observations, []).flatMap(({ rule, aliases }) => [rule, ...aliases]);
        expect(new Set(named)).toEqual(new Set(observations.map(({ rule }) => rule)));
      }),
    );
  });
});
