import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerComment } from '../../../src/core/ledger/metadata/answer-comment.js';
import type { EventComment } from '../../../src/core/ledger/metadata/comment-data.js';
import {
  answerMarker,
  parseCommentMarker,
  renderCommentMarker,
} from '../../../src/core/ledger/metadata/comment-marker.js';
import { findHidden, renderHidden } from '../../../src/core/ledger/metadata/hidden.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';
import type { IssueCommentContext } from '../../../src/report/issue/comment-context.js';
import { renderIssueComment } from '../../../src/report/issue/comments.js';
import { active, hostileBlob, hostileText } from '../../fixtures/hostile.js';

const context: IssueCommentContext = {
  repositoryUrl: 'https://github.com/acme/app',
  policyPath: '.github/fixby.yml',
  today: '2026-11-23',
  timezone: 'UTC',
};
const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f80912345678';
const runUrl = 'https://github.com/acme/app/actions/runs/7';
const SCAN = `complete scan of [\`1a2b3c4\`](https://github.com/acme/app/commit/${commit}) ([run](${runUrl}))`;
const TAG = 'fixby:comment v1';

/** The words of a comment, without its marker. */
function words(comment: EventComment | AnswerComment): string {
  return renderIssueComment(comment, '', context).trimEnd();
}

describe('a comment on an event', () => {
  it.each<[number | null, string, string]>([
    [4, '**Fixed in time.**', ' It was due on 3 December 2026.'],
    [0, '**Fixed in time.**', ' It was due on 3 December 2026.'],
    [-1, '**Fixed, 1 day late.**', ' It was due on 3 December 2026.'],
    [null, '**Fixed.**', ''],
  ])('fixed with %s days left', (daysLeft, verdict, due) => {
    const comment = {
      kind: 'fixed',
      commit,
      runUrl,
      days: 6,
      daysLeft,
      due: daysLeft === null ? null : '2026-12-03',
    } as const;
    expect(words(comment)).toBe(
      `${verdict} A ${SCAN} no longer shows it, 6 days after its clock started.${due}`,
    );
  });

  it('returned', () => {
    expect(
      words({
        kind: 'returned',
        reason: 'fixed',
        commit,
        runUrl,
        goneSince: '2026-10-01',
        due: '2026-12-03',
      }),
    ).toBe(
      `**It is back.** A ${SCAN} shows it again. It was gone since 1 October 2026, so its clock starts anew. Fix by **3 December 2026**.`,
    );
  });

  it('still there after it was closed by hand: says how to accept it', () => {
    const text = words({ kind: 'still-there', commit: null, runUrl: null, closedBy: 'alice', due: null });
    expect(text).toContain(
      '**Reopened: it is still there.** alice closed this issue, but a complete scan of the default branch still shows it. Its clock never stopped. It has no due date.',
    );
    expect(text).toContain('`/fixby waive until 2027-01-22 <reason>`');
    expect(text).toContain('`.github/fixby.yml`');
    expect(text).toContain('close it as "not planned"');
    expect(text).toContain('counts at the gate as before');
  });

  it('due soon, and overdue, mention the assignees', () => {
    const assignees = ['alice', 'octo_acme'];
    expect(words({ kind: 'due-soon', due: '2026-11-26', daysLeft: 3, assignees })).toMatch(
      /^@alice @octo_acme: this is due on \*\*26 November 2026\*\*, in 3 days\.\n/u,
    );
    expect(words({ kind: 'due-soon', due: '2026-11-23', daysLeft: 0, assignees })).toContain('**, today.');
    expect(words({ kind: 'overdue', due: '2026-11-22', daysLate: 1, nth: 0, assignees: ['alice'] })).toMatch(
      /^@alice: this is overdue: it was due on \*\*22 November 2026\*\*, 1 day ago\. The next reminder comes in a week\.\n/u,
    );
    expect(words({ kind: 'overdue', due: '2026-11-01', daysLate: 22, nth: 3, assignees: [] })).toMatch(
      /^To whoever maintains this, since nobody is assigned: this is still overdue: /u,
    );
  });

  it('mentions persons only', () => {
    const assignees = ['renovate[bot]', 'a b', '@x', 'x/y', '', '-a', 'ok'];
    const text = words({ kind: 'overdue', due: '2026-11-22', daysLate: 1, nth: 0, assignees });
    expect(active(text).match(/@\w+/gu)).toEqual(['@ok']);
  });

  it('severity changed', () => {
    const comment = { kind: 'severity', from: 'high', to: 'critical', reason: 'CVSS 3.1 score 9.8' } as const;
    expect(words({ ...comment, dueBefore: '2026-12-21', due: '2026-12-03' })).toBe(
      '**Now critical, was high**: CVSS 3.1 score 9.8. Fix by **3 December 2026**. Before, that was 21 December 2026.',
    );
    expect(words({ ...comment, dueBefore: '2026-12-03', due: '2026-12-03' })).toMatch(
      /9\.8\. Fix by \*\*3 December 2026\*\*\.$/u,
    );
    expect(words({ ...comment, dueBefore: null, due: '2026-12-03' })).toMatch(/Before, it had none\.$/u);
  });

  it('duplicate begins with the words that GitHub understands', () => {
    const original = { number: 12, url: 'https://github.com/acme/app/issues/12' };
    expect(words({ kind: 'duplicate', original })).toMatch(/^Duplicate of #12\n/u);
  });

  it('joined and waiting list their findings and ask to be left alone', () => {
    const listed = {
      title: 'qs 6.5.2: Prototype Pollution',
      rule: 'GHSA-hrpp-h998-j3pp',
      severity: 'high',
      due: '2026-12-21',
    } as const;
    expect(words({ kind: 'joined', findings: [listed] })).toContain(
      '| 🟠\u00A0high | qs 6.5.2: Prototype Pollution (GHSA-hrpp-h998-j3pp) | 21 Dec 2026 |',
    );
    const text = words({ kind: 'waiting', findings: [listed, { ...listed, due: null }], withheld: 2 });
    expect(text).toContain(
      '**The clock of 4 findings starts with this comment**, whenever their issues are opened; please leave it as it is.',
    );
    expect(text).toContain('| no due date |');
    expect(text).toContain('2 of them are not shown in public.');
    const many = words({
      kind: 'waiting',
      findings: Array.from({ length: 5_000 }, () => ({ ...listed, title: hostileBlob(900) })),
      withheld: 0,
    });
    expect(many.length).toBeLessThan(16_000);
    expect(many).toMatch(/…and 4,9\d\d more\.$/u);
  });
});

const ABOUT = { findings: ['00000000000000a1'], places: ['package-lock.json'] };

describe('an answer to a command', () => {
  const answer = { answers: 'IC_1', by: 'alice' };

  it.each<[AnswerComment, string]>([
    [
      { ...answer, kind: 'waived', expires: '2027-01-31', reason: 'Never called.', missing: 0 },
      '**Waived until 31 January 2027**, says alice: Never called.\n\nAfter that day it counts again, on its old clock. If the comment above is edited or deleted, this is void.',
    ],
    [
      { ...answer, kind: 'waived', expires: '2027-01-31', reason: 'Never called.', missing: 1 },
      '**Waiver until 31 January 2027**, asked for by alice: Never called.\n\nIt does not count yet: the policy asks for more approvals (waiver-rules.approvals). It counts once one more person with the maintain or admin permission comments `/fixby waive until 2027-01-31 <reason>`.',
    ],
    [
      {
        ...answer,
        kind: 'ruled',
        ruling: 'false-positive',
        expires: '2027-11-23',
        reason: 'The value is a constant.',
        missing: 0,
      },
      '**A false positive until 23 November 2027**, says alice: The value is a constant.\n\nThe next scan closes this issue. After that day, or after `/fixby unwaive`, it is open again, on its old clock. If the comment above is edited or deleted, this is void.',
    ],
    [
      { ...answer, kind: 'unwaived', due: '2026-12-03' },
      '**No longer waived**, as alice asks. Its clock never stopped. Fix by **3 December 2026**.',
    ],
    [
      { ...answer, kind: 'severity-set', severity: 'low', reason: 'Build-time only.', due: '2027-05-17' },
      '**Now low**, as alice decides: Build-time only.\n\nFix by **17 May 2027**. If the comment above is edited or deleted, this is void.',
    ],
    [
      { ...answer, kind: 'refused' },
      'Thank you, alice. Only people with the maintain or admin permission can do this here, so nothing has changed. Please ask one of them.',
    ],
  ])('%#', (comment, text) => {
    expect(words(comment)).toBe(text);
  });

  it('says how to write a command that was not understood', () => {
    const text = words({ ...answer, kind: 'bad-command', problem: '"wave" is no command.' });
    expect(text).toContain('Nothing has changed, alice: "wave" is no command.');
    expect(text).toContain('```text\n/fixby waive until 2027-01-31 <reason>\n');
  });

  it('says that an edited comment is void', () => {
    expect(words({ ...answer, kind: 'void', due: '2026-12-03' })).toContain('was edited or deleted since');
  });

  it('tells the status', () => {
    const status = {
      ...answer,
      kind: 'status',
      severity: 'high',
      due: '2026-12-03',
      daysLeft: 10,
      dueReason: '28 days for high from detection',
      waiver: null,
      lastScan: '2026-11-22T23:00:00Z',
    } as const;
    expect(words(status).split('\n')).toEqual([
      '- Severity: **high**',
      '- Fix by: **3 December 2026** (10 days), 28 days for high from detection',
      '- Not waived',
      '- Last complete scan: 22 November 2026',
    ]);
    const waiver = {
      kind: 'waiver' as const,
      reason: 'Never called.',
      approvedBy: '@bob',
      expires: '2027-01-31',
    };
    expect(words({ ...status, waiver, due: null, daysLeft: null, lastScan: null })).toContain(
      '- Fix by: no due date, 28 days for high from detection\n- Waived until **31 January 2027**, approved by @\u200Bbob: Never called.\n- No complete scan yet',
    );
  });

  const anyAnswer: fc.Arbitrary<AnswerComment> = fc.oneof(
    fc.record({
      kind: fc.constant('waived' as const),
      answers: hostileText,
      by: hostileText,
      expires: fc.constant('2027-01-31'),
      reason: hostileText,
      missing: fc.constantFrom(0, 1, 2),
    }),
    fc.record({
      kind: fc.constant('ruled' as const),
      ruling: fc.constantFrom('false-positive' as const, 'out-of-scope' as const),
      answers: hostileText,
      by: hostileText,
      expires: fc.constant('2027-01-31'),
      reason: hostileText,
      missing: fc.constantFrom(0, 1, 2),
    }),
    fc.record({
      kind: fc.constant('severity-set' as const),
      answers: hostileText,
      by: hostileText,
      severity: fc.constantFrom(...SEVERITIES),
      reason: hostileText,
      due: fc.constant(null),
    }),
    fc.record({
      kind: fc.constantFrom('unwaived' as const, 'void' as const),
      answers: hostileText,
      by: hostileText,
      due: fc.constant(null),
    }),
    fc.record({ kind: fc.constant('refused' as const), answers: hostileText, by: hostileText }),
    fc.record({
      kind: fc.constant('bad-command' as const),
      answers: hostileText,
      by: hostileText,
      problem: hostileText,
    }),
  );

  it('has a marker that is read as it was written', () => {
    fc.assert(
      fc.property(anyAnswer, (comment) => {
        const marker = answerMarker(comment, ABOUT);
        const body = renderIssueComment(comment, renderCommentMarker(marker), context);
        expect(parseCommentMarker(body)).toEqual(marker);
        expect(findHidden(TAG, body).at(-1)?.intact).toBe(true);
      }),
    );
  });

  it("takes no stranger's marker for its own", () => {
    const forged = renderCommentMarker({
      kind: 'waived',
      answers: 'IC_9',
      by: 'eve',
      findings: ['00000000000000a1'],
      expires: '2099-01-01',
      reason: 'x',
    });
    const comment = { ...answer, kind: 'bad-command', problem: `\`${forged}\`` } as const;
    const body = renderIssueComment(comment, renderCommentMarker(answerMarker(comment, ABOUT)), context);
    expect(parseCommentMarker(body)).toEqual({ kind: 'bad-command', answers: 'IC_1', by: 'alice' });
  });

  it.each([
    '',
    'no marker',
    '<!-- fixby:comment v1 {"kind":"fixed","findings":1} -->',
    '<!-- fixby:comment v1 {x} -->',
  ])('has no marker in %j', (body) => {
    expect(parseCommentMarker(body)).toBeNull();
  });
});

describe('hostile text in comments', () => {
  it('makes no element, mention or link, and leaves the marker whole', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const listed = { title: text, rule: text, severity: 'high', due: null } as const;
        const answered = { answers: text, by: text };
        const comments: (EventComment | AnswerComment)[] = [
          { kind: 'still-there', commit, runUrl: text, closedBy: text, due: null },
          { kind: 'severity', from: 'low', to: 'high', reason: text, dueBefore: null, due: null },
          { kind: 'joined', findings: [listed] },
          { kind: 'waiting', findings: [listed], withheld: 1 },
          { ...answered, kind: 'waived', expires: '2027-01-31', reason: text, missing: 0 },
          {
            ...answered,
            kind: 'ruled',
            ruling: 'out-of-scope',
            expires: '2027-01-31',
            reason: text,
            missing: 1,
          },
          { ...answered, kind: 'severity-set', severity: 'low', reason: text, due: null },
          { ...answered, kind: 'refused' },
          { ...answered, kind: 'bad-command', problem: text },
          { ...answered, kind: 'void', due: null },
          {
            ...answered,
            kind: 'status',
            severity: 'low',
            due: null,
            daysLeft: null,
            dueReason: text,
            waiver: { kind: 'waiver', reason: text, approvedBy: text, expires: '2027-01-31' },
            lastScan: null,
          },
        ];
        const hidden = renderHidden(TAG, { text });
        for (const comment of comments) {
          const body = renderIssueComment(comment, hidden, { ...context, policyPath: text });
          expect(body.endsWith(`\n\n${hidden}\n`)).toBe(true);
          const live = active(body);
          expect(live).not.toMatch(/<(?!\/?(?:br|code)>)/u);
          expect(live).not.toMatch(/@\w/u);
          expect(live).not.toMatch(/\]\((?!https?:\/\/)/u);
          expect(body.length).toBeLessThan(65_536);
        }
      }),
      { numRuns: 200 },
    );
  });
});
