import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { EvidenceFinding } from '../../../../src/core/history/evidence.js';
import { contradictionsOf } from '../../../../src/core/statement/answers/contradictions.js';
import { answersText, type Draft } from '../../../../src/core/statement/answers/draft.js';
import {
  contradictionObservations,
  reviewObservations,
} from '../../../../src/core/statement/answers/observations.js';
import { ANSWERS_PATH } from '../../../../src/core/policy/path.js';
import { parseAnswers, type ParsedAnswers } from '../../../../src/core/statement/answers/parse.js';
import { VENDOR_WOULD_TELL } from '../../../../src/core/statement/say.js';
import type { StatementEvidence, StatementPromise } from '../../../../src/core/statement/statement.js';
import { evidenceFinding } from '../../../fixtures/evidence.js';

const TODAY = '2026-11-28';

function promise(
  id: StatementPromise['id'],
  status: StatementPromise['status'],
  evidence: readonly StatementEvidence[],
): StatementPromise {
  return { id, status, since: null, evidence, history: [] };
}

function parsed(text: string): ParsedAnswers {
  const result = parseAnswers(text, ANSWERS_PATH);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return result.parsed;
}

/** Answers to one question of CAIQ-Lite. */
function answer(id: string, more: string): ParsedAnswers {
  return parsed(
    `version: 1\nanswers:\n  caiq-lite-3.0.1:\n    ${id}: { answer: yes, owner: "@bob", reviewed: 2026-11-01${more} }\n`,
  );
}

/** Files that decide nothing. */
const NOTHING = { promises: [], requirements: [], questionnaires: [] };

/** What the record contradicts. */
function words(answers: ParsedAnswers, findings: readonly EvidenceFinding[], gap = 0): string[] {
  const gaps = gap === 0 ? [] : [{ from: '2026-10-01', to: '2026-10-05', days: gap }];
  const scanDays = { since: '2026-09-01', until: TODAY, days: 89, scannedDays: 80, gaps, url: '' };
  return contradictionsOf(answers.answers, { findings, scanDays, today: TODAY }, NOTHING).map(
    (one) => one.words,
  );
}

/** A critical finding that was fixed after some days, or is open for that long. */
function critical(days: number, more: Partial<EvidenceFinding> = {}): EvidenceFinding {
  return evidenceFinding({
    severity: 'critical',
    days,
    fixed: '2026-10-30',
    gone: 'fixed',
    withinSla: days <= 10,
    waivers: [],
    ...more,
  });
}

describe('an answer and its dates', () => {
  it.each([
    ['on its last day it holds', '2026-11-28', 0],
    ['the day after, it has to be reviewed', '2026-11-27', 1],
  ])('%s', (_, day, count) => {
    const answers = answer('HRS-02.1', `, review-after: ${day}`);
    expect(reviewObservations(answers, TODAY)).toHaveLength(count);
  });

  it('that nobody reviewed is a draft: a finding that says what to do, and nothing that is claimed', () => {
    const draft = parsed(
      'version: 1\nowner: "@bob"\nanswers:\n  caiq-lite-3.0.1:\n    TVM-02.5: { answer: yes, claims: { fix-days: { critical: 1 } } }\n',
    );
    const found = reviewObservations(draft, TODAY);
    expect(found).toMatchObject([{ rule: 'statement-review', place: { line: 5 } }]);
    expect(found[0]?.description).toContain('is a draft that nobody has reviewed yet');
    expect(found[0]?.fix).toContain('set `reviewed` to the day');
    expect(words(draft, [critical(12)])).toEqual([]);
  });

  it('of a review that is yet to come are out of order', () => {
    const [one] = reviewObservations(answer('HRS-02.1', ''), '2026-10-01');
    expect(one?.description).toContain('is dated 2026-11-01, which is yet to come');
  });

  it('become findings of the source statement at their line, medium, in one issue', () => {
    const [one] = reviewObservations(answer('HRS-02.1', ', review-after: 2026-11-02'), TODAY);
    expect(one).toMatchObject({
      source: 'statement',
      rule: 'statement-review',
      rating: { word: 'medium' },
      place: { path: ANSWERS_PATH, line: 4, column: 5 },
      subject: 'caiq-lite-3.0.1 HRS-02.1',
      cause: 'review',
    });
    expect(one?.description).toContain('@bob answers for it');
  });
});

describe('an answer that the record contradicts', () => {
  const claim = answer('HRS-02.1', ', claims: { fix-days: { critical: 10 }, scan-gap: 2 }');

  it('claims to fix criticals in 10 days, and two were late', () => {
    expect(words(claim, [critical(3), critical(12), critical(20)])).toEqual([
      'it claims that critical findings are fixed within 10 days; of the last 365 days 2 took longer, the longest 20 days',
    ]);
  });

  it('counts what is still open for too long', () => {
    const [one] = words(claim, [critical(12, { fixed: null, gone: null })]);
    expect(one).toContain('(1 still open)');
  });

  it('is borne out by what was fixed on the last day, or was no weakness', () => {
    expect(words(claim, [critical(10), critical(40, { fixed: null, gone: 'false-positive' })])).toEqual([]);
    expect(words(claim, [critical(40, { severity: 'high' })])).toEqual([]);
  });

  it('claims scans without gaps, and there was one', () => {
    expect(words(claim, [], 5)).toEqual([
      'it claims at most 2 days in a row without a complete scan; there were 5 from 2026-10-01 to 2026-10-05',
    ]);
    expect(words(claim, [], 2)).toEqual([]);
  });

  it('says yes where due dates decide, and some were missed', () => {
    expect(words(answer('TVM-02.5', ''), [critical(12)])).toEqual([
      'it says yes; of the last 365 days 1 finding missed the due date',
    ]);
    expect(words(answer('HRS-02.1', ''), [critical(12)])).toEqual([]);
  });

  it('is not its own evidence: findings about answers do not count', () => {
    expect(words(claim, [critical(99, { source: 'statement' })])).toEqual([]);
  });

  it('becomes a high finding that names the answer and who answers for it', () => {
    const answers = answer('TVM-02.5', '');
    const contradictions = contradictionsOf(
      answers.answers,
      {
        findings: [critical(12)],
        scanDays: null,
        today: TODAY,
      },
      NOTHING,
    );
    expect(contradictionObservations(answers, contradictions)).toMatchObject([
      {
        source: 'statement',
        rule: 'statement-contradicted',
        title: 'The answer to caiq-lite-3.0.1 TVM-02.5 is contradicted by what is here',
        rating: { word: 'high' },
      },
    ]);
  });
});

describe('a drafted answers file', () => {
  const draft: Draft = {
    statement: {
      promises: [
        promise('hosting', 'kept', [{ kind: 'seen', text: 'No remote.' }]),
        promise('bug-bounty', 'not-from-here', [VENDOR_WOULD_TELL]),
      ],
      requirements: [
        {
          table: 'all-apps',
          number: 5,
          status: 'unknown',
          evidence: [{ kind: 'missing', text: 'No scan.' }],
        },
        { table: 'all-apps', number: 6, status: 'unknown', evidence: [VENDOR_WOULD_TELL] },
      ],
      questionnaires: [
        {
          edition: 'caiq-lite-3.0.1',
          id: 'IAM-06.1',
          answer: 'yes',
          evidence: [{ kind: 'seen', text: 'Two factors are required.' }],
        },
        {
          edition: 'caiq-lite-3.0.1',
          id: 'DCS-01.2',
          answer: 'not-from-here',
          evidence: [
            { kind: 'seen', text: 'There are code owners.' },
            { kind: 'missing', text: 'That is a part of it.' },
          ],
        },
        {
          edition: 'caiq-lite-3.0.1',
          id: 'TVM-02.5',
          answer: 'no',
          evidence: [{ kind: 'seen', text: 'Late.', inside: true }],
        },
      ],
    },
    editions: ['caiq-lite-3.0.1'],
    owner: '@acme/security',
    today: TODAY,
    apps: [{ name: 'app', id: '${APP_ID}', path: '' }],
  };

  it('drafts what was seen, reviewed by nobody, and nothing that is open: it would outlive its evidence', () => {
    const text = answersText(null, draft);
    const { answers, apps } = parsed(text);
    expect(answers.map(({ id, answer: said, owner, review }) => [id, said, owner, review])).toEqual([
      ['IAM-06.1', 'yes', '@acme/security', null],
    ]);
    expect(text).toContain(`# Seen on ${TODAY}: Two factors are required.\n    IAM-06.1: { answer: yes }`);
    expect(text).toContain(
      `# Seen on ${TODAY}: There are code owners.\n    DCS-01.2: { answer: not-from-here }`,
    );
    expect(text).not.toMatch(/^\s*[^#]*(?:reviewed| bounty):/mu);
    expect(apps).toMatchObject([{ name: 'app' }]);
  });

  it('asks for the promises and requirements that only the vendor can tell', () => {
    const text = answersText(null, draft);
    const { promises, requirements } = parse(text) as Record<string, object>;
    expect(promises).toEqual({ 'bug-bounty': { answer: 'not-from-here' } });
    expect(requirements).toEqual({ 'all-apps': { 6: { answer: 'not-from-here' } } });
    expect(text).toContain('# The apps take part in a bug bounty programme.\n  bug-bounty:');
  });

  it('has every question of the edition, in our words, waiting for an answer', () => {
    const text = answersText(null, draft);
    expect(text.match(/answer: not-from-here/gu)).toHaveLength(72);
    expect(text).toContain('# Known weaknesses can be patched everywhere, in time.\n    TVM-02.5:');
  });

  it('keeps what is there with its comments, and adds only what it lacks', () => {
    const before =
      'version: 1 # ours\nanswers:\n  caiq-lite-3.0.1:\n    IAM-06.1: { answer: no, owner: me, reviewed: 2026-01-01 } # since spring\n';
    const after = answersText(before, draft);
    expect(after).toContain('version: 1 # ours');
    expect(after).toContain('IAM-06.1: { answer: no, owner: me, reviewed: 2026-01-01 } # since spring');
    expect(after).toContain('TVM-02.5:');
    expect(answersText(after, draft)).toBe(after);
  });
});
