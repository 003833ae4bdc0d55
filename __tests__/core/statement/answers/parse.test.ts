import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAnswers } from '../../../../src/core/statement/answers/parse.js';
import { formatPolicyError } from '../../../../src/core/policy/read/error.js';

const FILE = '.github/fixby-statement.yml';

const COMPLETE = `version: 1
vendor: Example Ltd
review-after: 180d
apps:
  - name: Timesheets
    id: ari:cloud:ecosystem::app/8e2b0d2c-3f0c-4f6e-9a57-0a1b2c3d4e5f
    key: com.example.timesheets
    repository: example/timesheets
    path: apps/timesheets
    bounty: true
    bounty-url: https://bounty.example.com/example
  - name: Notes
promises:
  privacy-policy: { answer: yes, text: On our site., url: "https://example.com/privacy", owner: "@alice", reviewed: 2026-11-01 }
requirements:
  all-apps:
    7: { answer: yes, owner: "@alice", reviewed: 2026-11-01, review-after: 2027-01-31 }
answers:
  caiq-lite-3.0.1:
    TVM-02.5:
      answer: yes
      text: We fix criticals in 10 days.
      owner: "@bob"
      reviewed: 2026-11-01
      claims: { fix-days: { critical: 10 }, scan-gap: 2 }
    HRS-02.1: { answer: not-from-here, owner: "@bob", reviewed: 2026-11-01 }
  forge-approval:
    6b: { answer: yes, owner: "@bob", reviewed: 2026-11-01 }
    15: { answer: no, owner: "@bob", reviewed: 2026-11-01 }
`;

function errorsOf(text: string): string[] {
  const result = parseAnswers(text, FILE);
  return result.ok ? [] : result.errors.map((error) => formatPolicyError(error, 'error', 'Statement'));
}

/** A file with one answer that has these lines. */
function withAnswer(...lines: string[]): string {
  return [
    'version: 1',
    'answers:',
    '  caiq-lite-3.0.1:',
    '    AAC-02.2:',
    ...lines.map((line) => `      ${line}`),
  ].join('\n');
}

const GOOD = ['answer: yes', 'owner: alice', 'reviewed: 2026-11-01'];

describe('a valid answers file', () => {
  it('has apps and answers with owner, dates and claims', () => {
    const result = parseAnswers(COMPLETE, FILE);
    expect(result).toMatchObject({
      ok: true,
      parsed: {
        path: FILE,
        vendor: 'Example Ltd',
        apps: [{ name: 'Timesheets', bounty: true }, { name: 'Notes' }],
      },
    });
    if (!result.ok) return;
    expect(
      result.parsed.answers.map(({ to, id, answer, review }) => [to, id, answer, review?.until]),
    ).toEqual([
      ['promises', 'privacy-policy', 'yes', '2027-04-30'],
      ['all-apps', '7', 'yes', '2027-01-31'],
      ['caiq-lite-3.0.1', 'TVM-02.5', 'yes', '2027-04-30'],
      ['forge-approval', '15', 'no', '2027-04-30'],
      ['forge-approval', '6b', 'yes', '2027-04-30'],
    ]);
  });

  it('gives each answer its place, and its claims', () => {
    const result = parseAnswers(COMPLETE, FILE);
    const answer = result.ok ? result.parsed.answers.find(({ id }) => id === 'TVM-02.5') : undefined;
    expect(answer).toMatchObject({
      at: { line: 20, column: 5 },
      claims: { 'fix-days': { critical: 10 }, 'scan-gap': 2 },
    });
  });

  it('leaves out what nobody has answered yet', () => {
    const result = parseAnswers(COMPLETE, FILE);
    expect(result.ok && result.parsed.answers.some(({ id }) => id === 'HRS-02.1')).toBe(false);
  });

  it('has one owner for what names none, and drafts without a review', () => {
    const result = parseAnswers(
      'version: 1\nowner: "@alice"\npromises:\n  bug-bounty: { answer: yes }\n  caiq: { answer: no, owner: "@bob", reviewed: 2026-11-01 }\n  hosting: { answer: not-from-here }\n',
      FILE,
    );
    expect(result.ok && result.parsed.answers.map(({ id, owner, review }) => [id, owner, review])).toEqual([
      ['bug-bounty', '@alice', null],
      ['caiq', '@bob', { on: '2026-11-01', until: '2027-11-01' }],
    ]);
  });

  it('may have the placeholder of an owner in a draft, and hold for two years', () => {
    const text =
      'version: 1\nowner: nobody yet\npromises:\n  bug-bounty: { answer: yes }\n  caiq: { answer: no, owner: "@bob", reviewed: 2026-11-01, review-after: 731d }\n';
    expect(errorsOf(text)).toEqual([]);
    expect(errorsOf(text.replace('answer: yes', 'answer: yes, reviewed: 2026-11-01'))).toHaveLength(1);
  });

  it.each(['2029-01-01', '9999-12-31', '800d'])('holds for two years at most, for all: %s', (after) => {
    expect(
      errorsOf(
        `version: 1\nreview-after: ${after}\npromises:\n  caiq: { answer: no, owner: "@bob", reviewed: 2026-11-01 }\n`,
      ),
    ).toHaveLength(1);
  });

  it('may be the version alone', () => {
    expect(parseAnswers('version: 1\n', FILE)).toMatchObject({ ok: true, parsed: { answers: [], apps: [] } });
  });
});

describe('a mistake is named with its place and its cure', () => {
  it.each([
    [
      '',
      '1, column 1: The answers file is made of keys and values, and this one is empty. Begin it with version: 1.',
    ],
    [
      'version: 1\npromise: {}',
      '2, column 1: "promise" is no key of the answers file. Did you mean "promises"?',
    ],
    [
      'version: 1\nanswers:\n  caiq-lite-3.0.1:\n    TVM-02.6: {}',
      '4, column 5: "TVM-02.6" is no key of answers.caiq-lite-3.0.1. Did you mean "TVM-02.5"?',
    ],
    [
      withAnswer('answer: maybe', ...GOOD.slice(1)),
      '5, column 15: "answer" in answers.caiq-lite-3.0.1.AAC-02.2 must be yes, no, not-applicable or not-from-here, not "maybe". Write yes, no, not-applicable or not-from-here.',
    ],
    [
      withAnswer('answer: yes', 'reviewed: 2026-11-01'),
      '5, column 7: "owner" is missing in answers.caiq-lite-3.0.1.AAC-02.2. Say who answers for it: add owner: "@alice", here or once for the whole file.',
    ],
    [
      withAnswer('answer: yes', 'owner: alice', 'reviewed: 2026-02-30'),
      '7, column 17: "reviewed" in answers.caiq-lite-3.0.1.AAC-02.2 must be a day that exists, not "2026-02-30". Write a date such as 2026-11-28.',
    ],
    [
      withAnswer(...GOOD, 'review-after: soon'),
      '8, column 21: "review-after" in answers.caiq-lite-3.0.1.AAC-02.2 must be a number of days such as 365d, two years (731d) at most, or a date written YYYY-MM-DD, not "soon". Write 365d, or a date such as 2027-11-28.',
    ],
    [
      withAnswer(...GOOD, 'review-after: 2026-10-01'),
      '8, column 21: "review-after" is 2026-10-01, before the review of 2026-11-01. Write the day on which it has to be looked at again.',
    ],
    [
      withAnswer(...GOOD, 'review-after: 99999d'),
      '8, column 21: "review-after" in answers.caiq-lite-3.0.1.AAC-02.2 must be a number of days such as 365d, two years (731d) at most, or a date written YYYY-MM-DD, not "99999d". Write 365d, or a date such as 2027-11-28.',
    ],
    [
      withAnswer(...GOOD, 'review-after: 9999-12-31'),
      '8, column 21: "review-after" is 9999-12-31, more than two years after the review of 2026-11-01. Write the day on which it has to be looked at again.',
    ],
    [
      withAnswer('answer: yes', 'owner: Nobody yet', 'reviewed: 2026-11-01'),
      '5, column 7: "owner" of answers.caiq-lite-3.0.1.AAC-02.2 is "nobody yet", and it is reviewed. Say who answers for it: add owner: "@alice", here or once for the whole file.',
    ],
    [
      withAnswer(...GOOD, 'url: "javascript:alert(1)"'),
      '8, column 12: "url" in answers.caiq-lite-3.0.1.AAC-02.2 must be a URL with https, not "javascript:alert(1)". Change or remove it.',
    ],
    ...['user:pw@', 'user@', ':pw@'].map((user): [string, string] => [
      withAnswer(...GOOD, `url: "https://${user}example.com/"`),
      `8, column 12: "url" in answers.caiq-lite-3.0.1.AAC-02.2 must be a URL without a user or a password, not "https://${user}example.com/". Change or remove it.`,
    ]),
    [
      'version: 1\napps:\n  - name: A\n    bounty-url: "https://user:pw@example.com/"\n',
      '4, column 17: "bounty-url" in an entry of apps must be a URL without a user or a password, not "https://user:pw@example.com/". Change or remove it.',
    ],
    [
      'version: 1\napps:\n  - name: A\n  - name: A\n',
      '4, column 5: The app in line 3 has the same name, id or key. Keep one of them.',
    ],
    [
      'version: 1\napps:\n  - name: A\n    path: ../a\n',
      '4, column 11: "path" in an entry of apps must be a folder relative to the repository\'s root, such as apps/timesheets, not "../a". Write apps/timesheets.',
    ],
    [
      withAnswer(...GOOD, 'claims: { fix-days: { urgent: 10 } }'),
      '8, column 29: "urgent" is no key of answers.caiq-lite-3.0.1.AAC-02.2.claims.fix-days. Its keys are critical, high, medium and low.',
    ],
    [
      withAnswer(...GOOD, 'claims: { fix-days: { high: -1 } }'),
      '8, column 35: "high" in answers.caiq-lite-3.0.1.AAC-02.2.claims.fix-days must be 0 or more, not -1. Write 10.',
    ],
    [
      withAnswer(...GOOD, 'answer: no'),
      '8, column 7: "answer" is there twice, first in line 5. Keep one of the two.',
    ],
  ])('%j', (text, expected) => {
    expect(errorsOf(text)).toEqual([`Statement error in ${FILE}, line ${expected}`]);
  });

  it('keeps an id of one edition out of another', () => {
    const [error] = errorsOf(
      'version: 1\nanswers:\n  caiq-4.0:\n    SEF-08.1: {}\n  caiq-4.1:\n    TVM-02.5: {}\n',
    );
    expect(errorsOf('version: 1\nanswers:\n  caiq-4.1:\n    TVM-02.5: {}\n')[0]).toContain(
      '"TVM-02.5" is no key of answers.caiq-4.1.',
    );
    expect(error).toContain('line 4');
  });
});

describe('a hostile answers file', () => {
  it.each([
    ['an alias bomb', `version: 1\nvendor: &a x\napps: [${'*a,'.repeat(500)}]`],
    ['deep nesting', `version: 1\napps: ${'['.repeat(5_000)}`],
    ['a key of the prototype', 'version: 1\n__proto__: { answers: {} }\n'],
    ['a prototype as an id', 'version: 1\nanswers: { caiq-4.0: { constructor: {} } }\n'],
    [
      'hidden characters in an answer',
      withAnswer('answer: yes', 'owner: "a\\u202Eb"', 'reviewed: 2026-11-01'),
    ],
    ['a tag', 'version: 1\nvendor: !!js/function "x"\n'],
    ['binary', 'version: 1\nvendor: \u0000\n'],
    ['a long text', withAnswer(...GOOD, `text: ${'x'.repeat(3_000)}`)],
    ['days beyond the calendar', withAnswer(...GOOD, 'review-after: 999999d')],
    ['no text at all', withAnswer(...GOOD, 'text: "  "')],
  ])('%s is an error with a place', (_, text) => {
    const result = parseAnswers(text, FILE);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    for (const { line, column } of result.errors) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
  });

  it('never throws, whatever the text', () => {
    const part = fc.constantFrom(...COMPLETE.split('\n'), '- [', '{', '*a', '&a x', '? ', '|', ': :', '"');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 12 }), (lines) => {
        const result = parseAnswers(lines.join('\n'), FILE);
        expect(result.ok || result.errors.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
