import { describe, expect, it } from '@jest/globals';
import { importRun, type Imported, type ImportedRun } from '../../../../src/scanners/shared/sarif/result.js';
import { logSchema } from '../../../../src/scanners/shared/sarif/schema.js';

/** A place in the tree: line 3 of `src/a.ts`. */
const PLACE = {
  physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 3, startColumn: 5 } },
};

function imported(
  results: readonly unknown[],
  driver: object = {},
  file: string | null = 'a.sarif',
): ImportedRun {
  const run = { tool: { driver: { name: 'tool', ...driver } }, results };
  const [read] = logSchema.parse({ version: '2.1.0', runs: [run] }).runs;
  if (read === undefined) throw new Error('there is no run');
  return importRun(read, file, { roots: ['/work'], has: (path) => path === 'src/a.ts' });
}

function one(result: object, driver: object = {}): Imported {
  const [first] = imported(
    [{ ruleId: 'r', message: { text: 'm' }, locations: [PLACE], ...result }],
    driver,
  ).results;
  if (first === undefined) throw new Error('there is no result');
  return first;
}

describe('which results of a tool count', () => {
  it.each([
    ['one of no kind', {}, 1],
    ['one that fails', { kind: 'fail' }, 1],
    ['one that is to be reviewed', { kind: 'review' }, 1],
    ['one that passes', { kind: 'pass' }, 0],
    ['one that does not apply', { kind: 'notApplicable' }, 0],
    ['one that only informs', { kind: 'informational' }, 0],
    ['a new one', { baselineState: 'new' }, 1],
    ['an old one', { baselineState: 'unchanged' }, 1],
    ['one that is gone', { baselineState: 'absent' }, 0],
  ])('%s', (_, more, count) => {
    expect(imported([{ ruleId: 'r', locations: [PLACE], ...more }]).results).toHaveLength(count);
  });

  it('one that cannot be read is told, and costs no other one', () => {
    const { results, problems } = imported([{ ruleId: 7 }, { ruleId: 'r', locations: [PLACE] }]);
    expect(results).toHaveLength(1);
    expect(problems).toEqual(['result 1 cannot be read: ruleId is no string']);
  });

  it('one outside of the tree is at the file of the results, or told where there is none', () => {
    const outside = {
      ruleId: 'r',
      message: { text: 'm' },
      locations: [{ physicalLocation: { artifactLocation: { uri: '/etc/passwd' } } }],
    };
    const [there] = imported([outside]).results;
    expect(there?.observation).toMatchObject({
      description: 'In /etc/passwd: m',
      place: { path: 'a.sarif', line: null },
    });
    const without = imported([outside], {}, null);
    expect([without.results, without.problems]).toEqual([
      [],
      [expect.stringContaining('not inside the repository')],
    ]);
    expect(imported([{ ruleId: 'r' }], {}, null).results).toHaveLength(1);
  });
});

describe('which results a tool keeps quiet', () => {
  it.each([
    ['none', null, false],
    ['an empty list', [], false],
    ['one that is in force', [{ kind: 'inSource' }], true],
    ['one that is accepted', [{ kind: 'external', status: 'accepted' }], true],
    ['one that is proposed', [{ kind: 'external', status: 'underReview' }], false],
    [
      'one that is rejected beside one in force',
      [{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }],
      false,
    ],
  ])('with suppressions: %s', (_, suppressions, suppressed) => {
    expect(one({ suppressions }).suppressed).toBe(suppressed);
  });
});

describe('how bad a result is', () => {
  const rules = (rule: object) => ({ rules: [{ id: 'r', ...rule }] });
  it.each([
    [
      'the level of the result',
      { level: 'error' },
      rules({ defaultConfiguration: { level: 'note' } }),
      'high',
    ],
    ['else that of its rule', {}, rules({ defaultConfiguration: { level: 'error' } }), 'high'],
    ['else a warning', {}, {}, 'medium'],
    ['a note', { level: 'note' }, {}, 'low'],
    ['nothing', { level: 'none' }, {}, 'low'],
  ])('by its word: %s', (_, result, driver, word) => {
    const { rating } = one(result, driver).observation;
    expect([rating.word, rating.score]).toEqual([word, undefined]);
  });

  const scored = (score: unknown) => ({ properties: { 'security-severity': score } });
  it.each([
    ['that of the result', scored('9.8'), rules(scored('1.0')), 9.8],
    ['else that of its rule', {}, rules(scored('9.8')), 9.8],
    ['a number', scored(10), {}, 10],
    ['an empty text', scored(' '), rules(scored('7')), 7],
    ['more than ten', scored('11'), {}, undefined],
    ['less than nothing', scored('-1'), {}, undefined],
    ['a word', scored('high'), {}, undefined],
  ])('by its score: %s', (_, result, driver, score) => {
    expect(one(result, driver).observation.rating.score).toBe(score);
  });

  it('a score of nothing is low, whatever the level', () => {
    const { rating } = one({ level: 'error', ...scored('0.0') }).observation;
    expect([rating.word, rating.score]).toEqual(['low', undefined]);
  });
});

describe('the rule of a result', () => {
  const bad = { id: 'bad', ...{ properties: { 'security-severity': '9.8' } } };
  const worst = { id: 'worst', ...{ properties: { 'security-severity': '10' } } };
  const driver = { rules: [bad, worst] };
  it.each([
    ['by its index', { ruleId: undefined, ruleIndex: 1 }, 'worst', 10],
    ['by its id', { ruleId: 'worst' }, 'worst', 10],
    ['by the id of a part of it', { ruleId: 'worst/1' }, 'worst/1', 10],
    ['by its id, where the index is of another', { ruleId: 'worst', ruleIndex: 0 }, 'worst', 10],
    ['by reference', { ruleId: undefined, rule: { index: 1 } }, 'worst', 10],
    ['by the id of a reference', { ruleId: undefined, rule: { id: 'bad' } }, 'bad', 9.8],
    ['none', { ruleId: 'other' }, 'other', undefined],
    ['none, of a like name', { ruleId: 'worst-of-all' }, 'worst-of-all', undefined],
    ['none at all', { ruleId: undefined }, 'unnamed', undefined],
  ])('%s', (_, result, rule, score) => {
    const { observation } = one(result, driver);
    expect([observation.rule, observation.rating.score]).toEqual([rule, score]);
  });

  it.each([
    ['its index', { index: 0 }],
    ['its name', { name: 'plugin' }],
  ])('is in an extension that is named by %s', (_, toolComponent) => {
    const result = { rule: { index: 0, toolComponent }, locations: [PLACE] };
    const extensions = [{ name: 'plugin', rules: [worst] }];
    const run = { tool: { driver: { name: 'tool', rules: [bad] }, extensions }, results: [result] };
    const [read] = logSchema.parse({ version: '2.1.0', runs: [run] }).runs;
    const ground = { roots: ['/work'], has: () => true };
    expect(read && importRun(read, null, ground).results[0]?.observation.rule).toBe('worst');
  });
});

describe('the weaknesses of a result', () => {
  it.each([
    ['of its tags', { properties: { tags: ['security', 'external/cwe/cwe-079'] } }, {}, ['CWE-79']],
    ['of a property', { properties: { cwe: 'CWE-22: Path' } }, {}, ['CWE-22']],
    ['of its taxa', { taxa: [{ id: '89', toolComponent: { name: 'CWE' } }] }, {}, ['CWE-89']],
    ['of no other taxa', { taxa: [{ id: '89', toolComponent: { name: 'OWASP' } }] }, {}, []],
    ['of its rule', {}, { rules: [{ id: 'r', properties: { tags: ['CWE-79', 'CWE-79'] } }] }, ['CWE-79']],
    ['of a tool that looks for secrets', {}, { name: 'gitleaks' }, ['CWE-798']],
    [
      'of such a tool that says it itself',
      { properties: { cwe: 'CWE-321' } },
      { name: 'gitleaks' },
      ['CWE-321'],
    ],
  ])('%s', (_, result, driver, cwe) => {
    expect(one(result, driver).observation.cwe).toEqual(cwe);
  });
});

describe('what a result says', () => {
  const text = (message: object, rule: object = {}) =>
    one({ message }, { rules: [{ id: 'r', ...rule }] }).observation.description;

  it.each([
    ['its text', { text: 'a', markdown: 'b' }, 'a'],
    ['with arguments', { text: '{0} of {1}, {2}', arguments: ['a', 'b'] }, 'a of b, {2}'],
    ['a link as its text', { text: 'see [here](https://e.example) \\[1\\]' }, 'see here [1]'],
    ['a text of its rule', { id: 'default' }, 'named'],
  ])('%s', (_, message, said) => {
    expect(text(message, { messageStrings: { default: { text: 'named' } } })).toBe(said);
  });

  it.each([
    ['the short description', { shortDescription: { text: 'Short. More' } }, 'Short. More'],
    ['its first sentence', { shortDescription: { text: 'A long description. More' } }, 'A long description'],
    [
      'the full one where the short only repeats the id',
      { shortDescription: { text: 'the rule r' }, fullDescription: { text: 'Telling' } },
      'Telling',
    ],
    ['the message where nothing tells', { name: 'n', shortDescription: { text: 'n' } }, 'm'],
  ])('its title is %s', (_, rule, title) => {
    // The id is in no word but where it is meant.
    const id = title === 'Telling' ? 'rule r' : 'r-7';
    const driver = { rules: [{ id, ...rule }] };
    expect(one({ ruleId: id }, driver).observation.title).toBe(title);
  });

  it('leads to a web page only', () => {
    const page = (helpUri: string) => one({}, { rules: [{ id: 'r', helpUri }] }).observation.references;
    expect(page('https://e.example/r')).toEqual(['https://e.example/r']);
    expect(page('javascript:alert(1)')).toEqual([]);
  });
});

describe('by what a result is known again', () => {
  it.each([
    ['a fingerprint', { fingerprints: { 'v1/hash': 'abcdefgh' } }, 'v1/hash=abcdefgh'],
    [
      'rather than a partial one',
      { fingerprints: { b: 'abcdefgh' }, partialFingerprints: { a: 'abcdefgh' } },
      'b=abcdefgh',
    ],
    ['a partial one', { partialFingerprints: { a: 'abcdefgh' } }, 'a=abcdefgh'],
    ['the first by name', { fingerprints: { b: 'abcdefgh', a: 'abcdefgh' } }, 'a=abcdefgh'],
    ['no commit', { fingerprints: { commitSha: 'abcdefgh' } }, null],
    ['no word that stands for one', { fingerprints: { id: 'requires login' } }, null],
    ['nothing', {}, null],
  ])('%s', (_, result, fingerprint) => {
    expect(one(result).fingerprint).toBe(fingerprint);
  });
});

describe('where a result is', () => {
  const at = (region: object) =>
    one({ locations: [{ physicalLocation: { ...PLACE.physicalLocation, region } }] }).observation.place;
  it.each([
    ['a line', { startLine: 3, startColumn: 5, endLine: 7 }, [3, 5, 7]],
    ['a line without an end', { startLine: 3 }, [3, null, 3]],
    ['an end before its start', { startLine: 3, endLine: 1 }, [3, null, 3]],
    ['the whole file', { startColumn: 5, endLine: 7 }, [null, null, null]],
    ['line 0', { startLine: 0 }, [null, null, null]],
  ])('%s', (_, region, [line, column, endLine]) => {
    expect(at(region)).toEqual({ path: 'src/a.ts', line, column, endLine });
  });

  it('with the steps that are in the tree', () => {
    const step = (uri: string) => ({
      location: { ...PLACE, physicalLocation: { artifactLocation: { uri } } },
    });
    const codeFlows = [{ threadFlows: [{ locations: [step('/etc/x'), step('src/a.ts')] }] }];
    expect(one({ codeFlows }).observation.flow.map(({ path }) => path)).toEqual(['src/a.ts']);
  });
});

it('a tool is named by what may stand in a label', () => {
  expect(imported([], { name: ' a\n tool \u0007' }).source).toBe('sarif:a tool');
  expect(imported([], { name: ' ' }).source).toBe('sarif:unnamed');
  expect(imported([], { name: 'x'.repeat(60) }).source).toHaveLength(46);
  expect(imported([], { version: '1', semanticVersion: '1.0.0' }).version).toBe('1.0.0');
  expect(imported([], { version: '1' }).version).toBe('1');
});
