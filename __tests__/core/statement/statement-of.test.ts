import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/core/scale/day.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { unseen, seen } from '../../../src/core/posture/fact.js';
import type { LedgerFacts, StatementFacts } from '../../../src/core/statement/facts.js';
import type { PromiseId, Statement, StatementPromise } from '../../../src/core/statement/statement.js';
import { QUESTIONNAIRES } from '../../../src/core/statement/questionnaires/index.js';
import { statementOf, promisePeriods } from '../../../src/core/statement/statement-of.js';
import { finding, location, result } from '../../fixtures/builders.js';
import { evidenceFinding } from '../../fixtures/evidence.js';
import {
  allAnswers,
  forgeApp,
  keptCheck,
  keptFacts,
  keptLedger,
  vendorAnswer,
  vendorAnswers,
  type wholeScan,
  wholeScans,
} from '../../fixtures/statement.js';

function promise(facts: StatementFacts, id: PromiseId): StatementPromise {
  const found = statementOf(facts).promises.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no promise ${id}`);
  return found;
}

function requirement(facts: StatementFacts, key: string) {
  return statementOf(facts).requirements.find(({ table, number }) => `${table}/${number}` === key);
}

function words({ evidence }: { readonly evidence: StatementPromise['evidence'] }): string {
  return evidence.map(({ text, detail = '' }) => `${text} ${detail}`).join(' ');
}

/** The facts with other scans: those of some sources replaced. */
function withScan(source: string, status: 'failed' | 'skipped'): StatementFacts {
  const scans = wholeScans().map((scan) =>
    scan.sources.includes(source) ? { ...scan, status, reason: 'it stopped', coverage: null } : scan,
  );
  return keptFacts({ result: result({ scans }) });
}

function brokenCheck(id: string) {
  return keptCheck(id, { state: 'not-kept' });
}

function kept({ promises }: Statement): string[] {
  return promises.filter(({ status }) => status === 'kept').map(({ id }) => id);
}

describe('a statement', () => {
  it('keeps all eleven promises where everything was seen to be so', () => {
    const statement = statementOf(keptFacts());
    expect(statement.promises.filter(({ status }) => status !== 'kept')).toEqual([]);
    expect(statement.promises).toHaveLength(11);
    expect(statement.requirements.map(({ table, number }) => `${table}/${number}`)).toHaveLength(24);
    expect(statement.requirements.filter(({ status }) => status !== 'kept')).toEqual([]);
    expect(statement.questionnaires.filter(({ edition }) => edition === 'forge-approval')).toHaveLength(29);
  });

  it('answers "how do you know?" everywhere', () => {
    const bare = keptFacts({ answers: null, ledger: unseen(null, 'no token'), apps: [] });
    for (const facts of [keptFacts(), bare]) {
      const { promises, requirements, questionnaires } = statementOf(facts);
      const all = [...promises, ...requirements, ...questionnaires];
      expect(all.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
      for (const { evidence } of all) {
        for (const { text } of evidence) expect(text).toMatch(/^[A-Z\d].*[.!?]$/su);
      }
    }
  });

  it('is the same for the same facts, and its digest is not that of another', () => {
    expect(statementOf(keptFacts())).toEqual(statementOf(keptFacts()));
    expect(statementOf(keptFacts({ apps: [] })).digest).not.toBe(statementOf(keptFacts()).digest);
  });
});

describe('each promise', () => {
  it('hosting: broken by a remote that keeps end-user data, open where an address may get it', () => {
    const remote = { key: 'backend', urls: ['https://a.example.com'], operations: ['storage'] };
    const storing = keptFacts({
      apps: [forgeApp({ remotes: [{ ...remote, stores: true, storesEUD: null }] })],
    });
    expect(promise(storing, 'hosting').status).toBe('not-kept');
    expect(words(promise(storing, 'hosting'))).toContain('backend (https://a.example.com)');
    const own = keptFacts({ apps: [forgeApp({ remotes: [{ ...remote, stores: true, storesEUD: false }] })] });
    expect(promise(own, 'hosting').status).toBe('kept');
    const egress = {
      kind: 'fetch.backend',
      address: 'https://b.example.com',
      remote: null,
      inScopeEUD: null,
    };
    const sending = keptFacts({ apps: [forgeApp({ egress: [egress] })], answers: null });
    expect(promise(sending, 'hosting').status).toBe('not-from-here');
    expect(promise(keptFacts({ apps: [], answers: null }), 'hosting').status).toBe('not-from-here');
  });

  it('hosting: open for a server of the vendor that declares to store nothing, as requirement 2 says', () => {
    const remote = { key: 'backend', urls: ['https://a.example.com'], storesEUD: null, stores: false };
    for (const operations of [['compute'], ['fetch', 'other'], []]) {
      const apps = [forgeApp({ remotes: [{ ...remote, operations }] })];
      const facts = keptFacts({ apps, answers: null });
      expect(promise(facts, 'hosting').status).toBe('not-from-here');
      expect(requirement(facts, 'all-apps/2')?.status).toBe('unknown');
      const said = vendorAnswers([vendorAnswer('promises', 'hosting')]);
      expect(promise(keptFacts({ apps, answers: said }), 'hosting').status).toBe('kept');
    }
    const connect = keptFacts({ apps: [forgeApp({ connect: true })], answers: null });
    expect(promise(connect, 'hosting').status).toBe('not-from-here');
  });

  it.each(['all-apps/1', 'all-apps/3', 'all-apps/7'])(
    'requirements: %s is open for every address that the app calls, of whatever it may be',
    (key) => {
      const egress = { kind: 'fetch.backend', address: 'https://api.example.com', remote: null };
      const apps = [forgeApp({ egress: [{ ...egress, inScopeEUD: false }] })];
      const open = requirement(keptFacts({ apps }), key);
      expect(open?.status).toBe('unknown');
      expect(words(open ?? { evidence: [] })).toContain('The manifests name 1 address');
      const none = requirement(keptFacts(), key);
      expect(none?.status).toBe('kept');
      expect(words(none ?? { evidence: [] })).toMatch(/The manifests name no remote(?: and|,) no address/u);
    },
  );

  it('access: what the token does not see is not kept, whatever the vendor says', () => {
    const hidden = keptCheck('posture-two-factor', {
      state: 'not-visible',
      missing: [{ permission: 'administration=read', why: 'GitHub answered 403' }],
    });
    const scans = wholeScans().map((scan) =>
      scan.checks === undefined
        ? scan
        : { ...scan, checks: scan.checks.map((check) => (check.id === hidden.id ? hidden : check)) },
    );
    const answers = vendorAnswers([...allAnswers(), vendorAnswer('promises', 'access')]);
    const access = promise(keptFacts({ result: result({ scans }), answers }), 'access');
    expect(access.status).toBe('not-from-here');
    expect(words(access)).toContain('administration=read');
  });

  it('severity-levels: broken by an override for whatever is in a place', () => {
    const { policy } = keptFacts();
    const lower = (match: object) => ({ match, severity: 'low' as const, reason: 'Never shipped.' });
    const facts = (match: object): StatementFacts =>
      keptFacts({ policy: { ...policy, severity: { ...policy.severity, overrides: [lower(match)] } } });
    expect(promise(facts({ path: 'tools/**' }), 'severity-levels').status).toBe('not-kept');
    expect(promise(facts({ rule: 'GHSA-1' }), 'severity-levels').status).toBe('kept');
  });

  it.each([{ unreachable: 'lower' as const }, { unknown: 'low' as const }, { unknown: 'medium' as const }])(
    'severity-levels: broken by %j, and so are the questions about ratings',
    (change) => {
      const { policy, result: run } = keptFacts();
      const facts = keptFacts({
        policy: { ...policy, severity: { ...policy.severity, ...change } },
        result: { ...run, policy: { ...run.policy, path: '.github/fixby.yml' } },
      });
      const { promises, questionnaires } = statementOf(facts);
      expect(promises.find(({ id }) => id === 'severity-levels')?.status).toBe('not-kept');
      const rated = questionnaires.filter(
        ({ edition, id }) => edition === 'caiq-4.1' && (id === 'TVM-09.1' || id === 'TVM-10.1'),
      );
      expect(rated.map(({ answer }) => answer)).toEqual(['no', 'no']);
    },
  );

  it.each(['code', 'fsrt'] as const)(
    'scanning, fix-times: open where rules of %s are switched off',
    (scan) => {
      const { policy } = keptFacts();
      const off = { ...policy.scan[scan], disable: ['sql-injection', 'xss'] };
      const facts = keptFacts({ policy: { ...policy, scan: { ...policy.scan, [scan]: off } } });
      for (const id of ['scanning', 'fix-times'] as const) {
        expect(promise(facts, id).status).toBe('not-from-here');
        expect(words(promise(facts, id))).toContain(
          'looks without 2 rules that the policy switches off. sql-injection',
        );
      }
    },
  );

  it.each(['secrets', 'forge', 'workflows', 'sarif:FSRT'])(
    'fix-times: open where the scan of %s did not look',
    (source) => {
      for (const status of ['failed', 'skipped'] as const)
        expect(promise(withScan(source, status), 'fix-times').status).toBe('not-from-here');
    },
  );

  it('incident-contact: a policy and a form without content are none, for the questions too', () => {
    const path = '.github/ISSUE_TEMPLATE/security-incident.yml';
    const stand = (policy: string, form: string) => {
      const { files } = keptFacts();
      const securityPolicy = { path: 'SECURITY.md', text: policy };
      const facts = keptFacts({
        answers: null,
        files: { ...files, securityPolicy, forms: [{ path, text: form }] },
      });
      const asked = statementOf(facts).questionnaires.find(
        ({ edition, id }) => edition === 'caiq-lite-3.0.1' && id === 'SEF-02.1',
      );
      return [promise(facts, 'incident-contact').status, asked?.answer];
    };
    const foreign = 'name: Incident\nbody:\n  - type: textarea\n    attributes: { label: What }\n';
    const form = `labels: ['report: incident']\n${foreign}`;
    expect(stand('Write to security@example.com.', form)).toEqual(['kept', 'yes']);
    expect(stand('Write to security@example.com.', foreign)).toEqual(['kept', 'not-from-here']);
    expect(stand('# hi', form)).toEqual(['not-kept', 'not-from-here']);
    expect(stand('Versions follow https://semver.org.', form)).toEqual(['not-kept', 'not-from-here']);
    expect(stand('Write to security@example.com.', 'name: Incident\n')).toEqual(['kept', 'not-from-here']);
  });

  it('privacy-policy: an empty file is none', () => {
    const { files } = keptFacts();
    const stands = (text: string) =>
      promise(
        keptFacts({ answers: null, files: { ...files, documents: [{ path: 'PRIVACY.md', text }] } }),
        'privacy-policy',
      ).status;
    expect(stands('# Privacy\n')).toBe('not-kept');
    expect(stands('We keep the names of users for a year. '.repeat(4))).toBe('kept');
  });

  it.each([
    ['kinds that are switched off', {}, ['activity-requests'], 'switches off'],
    [
      'a log of 2019',
      { reach: { first: '2019-01-01', last: '2019-03-01' } },
      [],
      'from 2019-01-01 to 2019-03-01',
    ],
    ['a log without a request', { reach: null }, [], 'tell of no request'],
  ] as const)('abnormal-behaviour: open with %s, for the questions too', (_, scan, disable, says) => {
    const { policy } = keptFacts();
    const scans = wholeScans().map((one) => (one.sources.includes('activity') ? { ...one, ...scan } : one));
    const activity = { ...policy.scan.activity, disable: disable as never };
    const facts = keptFacts({
      answers: null,
      result: result({ scans }),
      policy: { ...policy, scan: { ...policy.scan, activity } },
    });
    expect(promise(facts, 'abnormal-behaviour').status).toBe('not-from-here');
    expect(words(promise(facts, 'abnormal-behaviour'))).toContain(says);
    const { questionnaires } = statementOf(facts);
    const logs = questionnaires.filter(({ id }) => id === 'IVS-01.5' || id === 'LOG-05.1');
    expect([...new Set(logs.map(({ answer }) => answer))]).toEqual(['not-from-here']);
  });

  it('scanning: figures of days, broken by a gap of more than a week', () => {
    const { scanDays } = keptFacts();
    if (!scanDays.seen) throw new Error('the days are seen');
    expect(words(promise(keptFacts(), 'scanning'))).toContain('88 of 90 days');
    const gap = { ...scanDays.value, gaps: [{ from: '2026-10-03', to: '2026-10-10', days: 8 }] };
    expect(promise(keptFacts({ scanDays: seen(gap) }), 'scanning').status).toBe('not-kept');
    const short = { ...scanDays.value, since: '2026-11-20', days: 4, scannedDays: 4, gaps: [] };
    expect(promise(keptFacts({ scanDays: seen(short) }), 'scanning').status).toBe('not-from-here');
    expect(promise(keptFacts({ scanDays: unseen('actions=read', '403') }), 'scanning').status).toBe(
      'not-from-here',
    );
    expect(promise(withScan('sarif:FSRT', 'failed'), 'scanning').status).toBe('not-from-here');
  });

  it('fix-times: broken by what is overdue or was late, also where a waiver accepts it', () => {
    const late = evidenceFinding({ withinSla: false, gone: 'fixed' });
    const ledger = seen(keptLedger({ findings: [late, evidenceFinding({ withinSla: true })] }));
    const broken = promise(keptFacts({ ledger }), 'fix-times');
    expect(broken.status).toBe('not-kept');
    expect(words(broken)).toContain('1 of 2 findings');
    const young = promise(keptFacts({ ledger: seen(keptLedger({ since: '2026-11-01' })) }), 'fix-times');
    expect(words(young)).toContain('of the days since 2026-11-01 (no record before)');
    const waiver = { reason: 'Later.', approvedBy: '@bob', expires: '2027-01-01' };
    const findings = [finding({ sla: 'overdue', waiver })];
    const accepted = keptFacts({ result: result({ scans: wholeScans(), findings }) });
    expect(promise(accepted, 'fix-times').status).toBe('not-kept');
  });

  it.each([
    ['what nothing fixes', { 'without-fix': { critical: 365 } }, 'not-kept'],
    ['what nothing fixes, as soon as the rest', { 'without-fix': { critical: 10, low: 30 } }, 'kept'],
    ['the triage of the bounty', { triage: { bounty: 365 } }, 'not-kept'],
    ['no triage of the bounty', { triage: { bounty: 0 } }, 'kept'],
  ] as const)('fix-times: days of the policy for %s', (_, days, status) => {
    const { policy } = keptFacts();
    const facts = keptFacts({ policy: { ...policy, sla: { ...policy.sla, ...days } } });
    expect(promise(facts, 'fix-times').status).toBe(status);
    if (status === 'not-kept') expect(words(promise(facts, 'fix-times'))).toContain('365');
  });

  it('fix-times: open where the policy keeps some dates nowhere, or gives those of a lower level', () => {
    const { policy } = keptFacts();
    const issues = { ...policy.issues, 'minimum-severity': 'critical' as const };
    const few = promise(keptFacts({ policy: { ...policy, issues } }), 'fix-times');
    expect(few.status).toBe('not-from-here');
    expect(words(few)).toContain('below critical get no issue');
    const severity = { ...policy.severity, unreachable: 'lower' as const };
    expect(promise(keptFacts({ policy: { ...policy, severity } }), 'fix-times').status).toBe('not-from-here');
  });

  it.each([
    ['2026-11-23', 'not-from-here'],
    ['2026-11-14', 'not-from-here'],
    ['2026-11-13', 'kept'],
  ])('fix-times: a record since %s in which nothing came due is %s', (since, status) => {
    const open = evidenceFinding({ withinSla: true, gone: null, fixed: null });
    for (const findings of [[], [open]])
      expect(promise(keptFacts({ ledger: seen(keptLedger({ since, findings })) }), 'fix-times').status).toBe(
        status,
      );
    const fixed = keptLedger({ since, findings: [evidenceFinding({ withinSla: true })] });
    expect(promise(keptFacts({ ledger: seen(fixed) }), 'fix-times').status).toBe('kept');
  });

  it('fix-times: the questions about due dates say what the promise says', () => {
    const late = finding({
      sla: 'overdue',
      waiver: { reason: 'Later.', approvedBy: '@bob', expires: '2027-01-01' },
    });
    const scans = wholeScans();
    const longer = { ...keptFacts().policy, sla: { ...keptFacts().policy.sla, days: { low: 200 } } };
    const cases: readonly [StatementFacts, string, string][] = [
      [keptFacts({ answers: null }), 'kept', 'yes'],
      [keptFacts({ answers: null, result: result({ scans, findings: [late] }) }), 'not-kept', 'no'],
      [keptFacts({ answers: null, policy: longer }), 'not-kept', 'no'],
      [keptFacts({ answers: null, ledger: unseen(null, 'no token') }), 'not-from-here', 'not-from-here'],
    ];
    for (const [facts, status, answer] of cases) {
      const { promises, questionnaires } = statementOf(facts);
      expect(promises.find(({ id }) => id === 'fix-times')?.status).toBe(status);
      const asked = questionnaires.find(
        ({ edition, id }) => edition === 'caiq-lite-3.0.1' && id === 'TVM-02.5',
      );
      expect(asked?.answer).toBe(answer);
    }
  });

  it('fix-times: broken by a policy that gives more days than Atlassian', () => {
    const { policy } = keptFacts();
    const sla = { ...policy.sla, days: { critical: 30 } };
    expect(words(promise(keptFacts({ policy: { ...policy, sla } }), 'fix-times'))).toContain('critical');
    expect(promise(keptFacts({ policy: { ...policy, sla } }), 'fix-times').status).toBe('not-kept');
  });

  it.each([
    ['caiq-lite-3.0.1', 'kept'],
    ['caiq-4.0', 'not-from-here'],
    ['caiq-4.1', 'not-from-here'],
    ['caiq-lite-4.1', 'not-from-here'],
  ] as const)('caiq: all that is known here of %s answered is %s', (edition, status) => {
    const answers = allAnswers().filter(({ to }) => to === edition);
    const stands = promise(keptFacts({ answers: vendorAnswers(answers) }), 'caiq');
    expect(stands.status).toBe(status);
    expect(words(stands)).toContain(status === 'kept' ? 'All 71' : 'the edition has more of them');
  });

  it.each([
    ['bug-bounty', {}],
    ['incident-contact', { files: { ...keptFacts().files, securityPolicy: null } }],
  ] as const)('%s: a yes shows nothing where something beside it could not be seen', (id, more) => {
    const facts = (answer: 'yes' | 'no'): StatementFacts =>
      keptFacts({
        ledger: unseen('issues=read', 'GitHub answered 403'),
        answers: vendorAnswers([vendorAnswer('promises', id, { answer })]),
        ...more,
      });
    expect(promise(facts('yes'), id).status).toBe('not-from-here');
    expect(promise(facts('no'), id).status).toBe('not-kept');
  });

  it.each([
    ['answers', seen({ url: 'https://example.com/privacy', status: 200 }), false, 'kept'],
    ['is gone', seen({ url: 'https://example.com/privacy', status: 404 }), true, 'not-kept'],
    ['fails', seen({ url: 'https://example.com/privacy', status: 503 }), true, 'not-from-here'],
    ['cannot be asked', unseen(null, 'a private host is not asked'), true, 'not-from-here'],
    ['was not asked', null, false, 'not-from-here'],
    ['was not asked, and the vendor says yes', null, true, 'kept'],
  ] as const)('privacy-policy: the linked page %s', (_, privacyPage, said, status) => {
    const answers = vendorAnswers(said ? [vendorAnswer('promises', 'privacy-policy')] : []);
    expect(promise(keptFacts({ privacyPage, answers }), 'privacy-policy').status).toBe(status);
  });

  it.each([
    ['an empty file', '', 'not-kept'],
    ['a file that says something', 'We keep your name. '.repeat(6), 'kept'],
  ])('privacy-policy: README links %s', (_, text, status) => {
    const documents = [
      { path: 'README.md', text: '[Privacy policy](PRIVACY.md)' },
      { path: 'PRIVACY.md', text },
    ];
    const facts = keptFacts({ files: { ...keptFacts().files, documents }, answers: null });
    expect(promise(facts, 'privacy-policy').status).toBe(status);
  });

  it.each([
    ['and the vendor names its page', 'https://example.com/privacy', 'kept'],
    ['and the vendor says no more than yes', null, 'not-kept'],
  ])('privacy-policy: no document links one, %s', (_, url, status) => {
    const documents = [{ path: 'README.md', text: '# Timesheets' }];
    const judged = promise(
      keptFacts({
        files: { ...keptFacts().files, documents },
        answers: vendorAnswers([vendorAnswer('promises', 'privacy-policy', { url })]),
      }),
      'privacy-policy',
    );
    expect(judged.status).toBe(status);
    expect(judged.evidence.some(({ kind }) => kind === 'seen')).toBe(status !== 'kept');
  });

  it('bug-bounty: an answer that had to be looked at again shows nothing', () => {
    const old = vendorAnswer('promises', 'bug-bounty', {
      review: { on: '2025-01-01', until: '2026-01-01' },
    });
    const facts = (answer: typeof old): StatementFacts => keptFacts({ answers: vendorAnswers([answer]) });
    expect(promise(facts(old), 'bug-bounty').status).toBe('not-from-here');
    expect(promise(facts(vendorAnswer('promises', 'bug-bounty')), 'bug-bounty').status).toBe('kept');
    expect(
      promise(facts(vendorAnswer('promises', 'bug-bounty', { answer: 'no' })), 'bug-bounty').status,
    ).toBe('not-kept');
  });

  it('fix-times: what is open and not yet due kept no due date', () => {
    const open = evidenceFinding({ withinSla: true, gone: null, fixed: null });
    const text = (findings: LedgerFacts['findings']): string =>
      words(promise(keptFacts({ ledger: seen(keptLedger({ findings })) }), 'fix-times'));
    expect(text([open])).toContain('no finding was fixed or came due. 1 finding is open and not yet due.');
    expect(text([open, evidenceFinding({ withinSla: true })])).toContain('1 of 1 finding of');
  });

  it('bug-bounty: a report that came in before the last 365 days is none of them', () => {
    const report = { by: 'anna', confirmed: true };
    const of = (opened: string): string => {
      const found = evidenceFinding({ source: 'report', rule: 'bounty', report, opened });
      return promise(
        keptFacts({ answers: null, ledger: seen(keptLedger({ findings: [found] })) }),
        'bug-bounty',
      ).status;
    };
    expect(of('2023-05-01')).toBe('not-from-here');
    expect(of('2026-05-01')).toBe('kept');
  });

  it.each([
    ['every app', [false, false], 'not-kept', undefined, 'bug bounty does not cover App 0 and App 1.'],
    [
      'the only app of which it is said',
      [false, undefined],
      'not-kept',
      undefined,
      'bug bounty does not cover App 0; it is said neither to cover nor to leave out App 1.',
    ],
    [
      'one of three apps',
      [false, true, undefined],
      'kept',
      { apps: ['App 1'], of: 3 },
      'bug bounty covers App 1; it does not cover App 0; it is said neither to cover nor to leave out App 2.',
    ],
    ['none of two', [true, true], 'kept', undefined, 'bug bounty covers App 0 and App 1.'],
    ['nothing', [undefined, undefined], 'kept', undefined, 'The vendor answers yes'],
  ])('bug-bounty: a yes, and the file takes %s out of it', (_, bounties, status, covers, says) => {
    const apps = bounties.map((bounty, index) => ({
      name: `App ${index}`,
      ...(bounty === undefined ? {} : { bounty }),
    }));
    const answers = { ...vendorAnswers([vendorAnswer('promises', 'bug-bounty')]), apps };
    const judged = promise(keptFacts({ answers }), 'bug-bounty');
    expect(judged.status).toBe(status);
    expect(judged.covers).toEqual(covers);
    expect(words(judged)).toContain(says);
  });

  it('bug-bounty: which apps it covers is by word, whoever reported something', () => {
    const report = { by: 'alice', confirmed: true } as const;
    const found = evidenceFinding({ source: 'report', rule: 'bounty', report, opened: '2026-05-01' });
    const judged = (bounties: readonly boolean[]) => {
      const apps = bounties.map((bounty, index) => ({ name: `App ${index}`, bounty }));
      return promise(
        keptFacts({
          answers: { ...vendorAnswers([]), apps },
          ledger: seen(keptLedger({ findings: [found] })),
        }),
        'bug-bounty',
      );
    };
    expect(judged([true, false])).toMatchObject({ status: 'kept', byWord: true });
    expect(judged([true, true])).not.toHaveProperty('byWord');
  });

  describe('by word', () => {
    const unlooked = { seen: false, missing: { permission: null, why: '403' } } as const;
    const server = { key: 'api', urls: ['https://api.example.com'], operations: [], stores: false };

    it.each<[string, Partial<StatementFacts>]>([
      ['everything was seen', {}],
      ['a remote may get data', { apps: [forgeApp({ remotes: [{ ...server, storesEUD: null }] })] }],
      ['the record was not seen', { ledger: unlooked, scanDays: unlooked }],
      ['nothing was scanned', { result: result({ scans: [] }) }],
      ['there is no app', { apps: [] }],
    ])('is all that needs an answer of the vendor to stand: %s', (_, facts) => {
      const said = statementOf(keptFacts(facts));
      const unsaid = statementOf(keptFacts({ ...facts, answers: null }));
      expect(JSON.stringify(unsaid)).not.toContain('"byWord"');
      const seenAlone = new Set([
        ...unsaid.promises.map(({ id, status }) => `${id} ${status}`),
        ...unsaid.requirements.map(({ table, number, status }) => `${table}/${number} ${status}`),
        ...unsaid.questionnaires.map(({ edition, id, answer }) => `${edition} ${id} ${answer}`),
        // That somebody answered is seen; what the answers say is told with each of them.
        'caiq kept',
      ]);
      const stands = [
        ...said.promises.map((one) => [`${one.id} ${one.status}`, one] as const),
        ...said.requirements.map((one) => [`${one.table}/${one.number} ${one.status}`, one] as const),
        ...said.questionnaires.map((one) => [`${one.edition} ${one.id} ${one.answer}`, one] as const),
      ];
      const rests = stands.filter(([, { byWord }]) => byWord === true).map(([key]) => key);
      expect(rests).toEqual(stands.map(([key]) => key).filter((key) => !seenAlone.has(key)));
    });
  });

  it('requirements: what is about Rovo actions does not apply where no manifest has one', () => {
    const found = [finding({ source: 'code', rule: 'forge-unchecked-as-app' })];
    const broken = { ...keptFacts().result, findings: found };
    const app = forgeApp({ modules: ['jira:issuePanel', 'rovo:agent'] });
    const facts = keptFacts({ apps: [app], result: broken });
    expect(requirement(facts, 'forge/2')?.status).toBe('not-kept');
    for (const key of ['forge/13', 'forge/14']) {
      const judged = requirement(facts, key);
      expect(judged).toMatchObject({ status: 'kept', applies: false });
      expect(judged).not.toHaveProperty('byWord');
      expect(judged?.evidence).toMatchObject([{ kind: 'seen', text: 'No manifest names a Rovo action.' }]);
    }
    expect(words(promise(keptFacts({ apps: [app] }), 'requirements'))).toContain(
      "22 of 24 requirements are kept.  6 of them rest on the vendor's word for what is not seen here.  2 more do not apply: no manifest has what it is about.",
    );
    expect(requirement(keptFacts({ result: broken }), 'forge/13')?.status).toBe('not-kept');
  });

  it.each(['abnormal-behaviour', 'forge-approval 10'])(
    '%s: what is open has no due date without the issues',
    (which) => {
      const source = which === 'abnormal-behaviour' ? 'activity' : 'dependencies';
      const found = [finding({ source, severity: 'low' })];
      const stands = (ledger: StatementFacts['ledger']): string | undefined => {
        const statement = statementOf(
          keptFacts({ answers: null, ledger, result: { ...keptFacts().result, findings: found } }),
        );
        return which === 'abnormal-behaviour'
          ? statement.promises.find(({ id }) => id === which)?.status
          : statement.questionnaires.find(({ edition, id }) => `${edition} ${id}` === which)?.answer;
      };
      expect(stands(unseen(null, 'there is no token'))).toBe('not-from-here');
      expect(stands(seen(keptLedger()))).toMatch(/^(?:kept|yes)$/u);
    },
  );

  it('forge-approval: names the manifests that have what is asked, and no others', () => {
    const apps = [forgeApp(), forgeApp({ path: 'hooks/manifest.yml', webTriggers: ['hook'] })];
    const found = statementOf(keptFacts({ apps })).questionnaires.find(
      ({ edition, id }) => edition === 'forge-approval' && id === '4',
    );
    expect(found?.evidence[0]?.detail).toBe('hooks/manifest.yml');
  });

  it('bug-bounty: a draft that nobody reviewed shows nothing', () => {
    const draft = vendorAnswer('promises', 'bug-bounty', { review: null });
    const { status, evidence } = promise(keptFacts({ answers: vendorAnswers([draft]) }), 'bug-bounty');
    expect(status).toBe('not-from-here');
    expect(words({ evidence })).toContain('nobody has reviewed it yet');
  });

  it.each([
    ['sarif:FSRT', 'fsrt/authorization', 'CWE-862', ['all-apps/1', 'forge/1', 'forge/2', 'forge/13']],
    ['sarif:FSRT', 'fsrt/authentication', 'CWE-306', ['all-apps/1']],
    ['sarif:FSRT', 'fsrt/least-privilege', 'CWE-250', ['all-apps/4']],
    ['sarif:FSRT', 'fsrt/hardcoded-secret', 'CWE-798', ['all-apps/5', 'forge/5']],
    ['sarif:Semgrep OSS', 'a.rule.of.sql', 'CWE-89', ['all-apps/8', 'forge/10']],
    ['sarif:gitleaks', 'generic-api-key', 'CWE-000', ['all-apps/5', 'forge/5']],
  ] as const)(
    'requirements: a finding of another tool breaks them: %s, %s',
    (source, rule, cwe, expected) => {
      const found = finding({
        source,
        rule,
        aliases: [],
        cwe: [cwe],
        package: null,
        severity: 'medium',
        locations: [location({ path: 'src/index.js', package: null })],
      });
      const facts = keptFacts({ result: result({ scans: wholeScans(), findings: [found] }) });
      const { requirements } = statementOf(facts);
      const broken = requirements.filter(({ status }) => status === 'not-kept');
      expect(broken.map(({ table, number }) => `${table}/${number}`)).toEqual(expected);
    },
  );

  it('requirements: what FSRT was to look at and did not is not known, whatever the vendor says', () => {
    const said = vendorAnswers([...allAnswers(), vendorAnswer('all-apps', '1'), vendorAnswer('forge', '2')]);
    const { requirements } = statementOf({ ...withScan('sarif:FSRT', 'failed'), answers: said });
    const unknown = requirements.filter(({ status }) => status === 'unknown');
    expect(unknown.map(({ table, number }) => `${table}/${number}`)).toEqual(
      expect.arrayContaining(['all-apps/1', 'all-apps/4', 'all-apps/5', 'all-apps/10', 'forge/2']),
    );
    expect(requirements.find(({ table, number }) => table === 'all-apps' && number === 9)?.status).toBe(
      'kept',
    );
  });

  it('requirements: 1 is kept by two scanners or with the vendor’s word, never by one that found nothing', () => {
    const one = (facts: StatementFacts) =>
      statementOf(facts).requirements.find(({ table, number }) => table === 'all-apps' && number === 1);
    const both = keptFacts();
    expect(one(both)?.status).toBe('kept');
    const alone = { ...withScan('sarif:FSRT', 'skipped'), policy: DEFAULT_POLICY };
    expect(one(alone)?.status).toBe('unknown');
    expect(words(one(alone) ?? { evidence: [] })).toContain('the policy asks for it with scan.fsrt');
    const said = vendorAnswers([...allAnswers(), vendorAnswer('all-apps', '1')]);
    expect(one({ ...alone, answers: said })?.status).toBe('kept');
  });

  it('requirements: a finding breaks them in both tables, by number', () => {
    const logged = finding({
      source: 'code',
      rule: 'forge-user-data-in-logs',
      package: null,
      severity: 'medium',
      locations: [location({ path: 'src/index.js', package: null })],
    });
    const facts = keptFacts({ result: result({ scans: wholeScans(), findings: [logged] }) });
    const broken = statementOf(facts).requirements.filter(({ status }) => status === 'not-kept');
    expect(broken.map(({ table, number }) => `${table}/${number}`)).toEqual(['forge/6']);
    expect(promise(facts, 'requirements').status).toBe('not-kept');
    expect(words(promise(facts, 'requirements'))).toContain('forge/6');
  });

  it('requirements: numbers whose words were not seen are the vendor’s to answer', () => {
    const { requirements } = statementOf(keptFacts({ answers: null }));
    const unknown = requirements.filter(({ status }) => status === 'unknown');
    expect(unknown.map(({ table, number }) => `${table}/${number}`)).toEqual([
      'all-apps/6',
      ...[3, 4, 8, 11, 12].map((number) => `forge/${number}`),
    ]);
  });
});

describe('what the vendor denies', () => {
  const everything = [
    ...statementOf(keptFacts()).promises.map(({ id }) => ['promises', id] as const),
    ...statementOf(keptFacts()).requirements.map(({ table, number }) => [table, String(number)] as const),
    ...QUESTIONNAIRES.flatMap(({ edition, questions }) =>
      questions.map(({ id, effect }) => [edition, id, effect?.of ?? 'no'] as const),
    ),
  ];

  /** What the form asks about the manifest itself, which nobody has to vouch for. */
  const SETTLED = ['1', '1a', '2', '2a', '2b', '4', '4a', '5', '5a', '6', '6a', '6b'];

  it('is never shown as kept, nor answered well, whatever the scans saw', () => {
    const deniable = everything.filter(([to, id]) => to !== 'forge-approval' || !SETTLED.includes(id));
    fc.assert(
      fc.property(fc.subarray(deniable, { minLength: 1, maxLength: 8 }), (denied) => {
        const answers = denied.map(([to, id, answer = 'no']) => vendorAnswer(to, id, { answer }));
        const { promises, requirements, questionnaires } = statementOf(
          keptFacts({ answers: vendorAnswers(answers) }),
        );
        const stands = new Map<string, string>([
          ...promises.map(({ id, status }) => [`promises ${id}`, status] as const),
          ...requirements.map((one) => [`${one.table} ${one.number}`, one.status] as const),
          ...questionnaires.map((one) => [`${one.edition} ${one.id}`, one.answer] as const),
        ]);
        for (const [to, id, answer = 'not-kept'] of denied)
          expect([to, id, stands.get(`${to} ${id}`)]).toEqual([to, id, answer]);
      }),
    );
  });

  it('is told beside what was seen, once', () => {
    const answers = vendorAnswers([vendorAnswer('promises', 'fix-times', { answer: 'no', text: 'Not yet' })]);
    const { evidence } = promise(keptFacts({ answers }), 'fix-times');
    expect(evidence.filter(({ text }) => text === 'The vendor answers no: Not yet.')).toHaveLength(1);
    expect(evidence.length).toBeGreaterThan(1);
  });

  it('counts for nothing once it had to be looked at again', () => {
    const review = { on: '2025-01-01', until: '2026-01-01' };
    const answers = vendorAnswers([vendorAnswer('promises', 'fix-times', { answer: 'no', review })]);
    expect(promise(keptFacts({ answers }), 'fix-times').status).toBe('kept');
  });
});

describe('what nobody looked at', () => {
  const LOSSES: readonly [
    name: string,
    lose: (facts: StatementFacts) => StatementFacts,
    never: PromiseId[],
  ][] = [
    ['the ledger', (facts) => ({ ...facts, ledger: unseen('issues=read', '403') }), ['fix-times']],
    ['the days', (facts) => ({ ...facts, scanDays: unseen('actions=read', '403') }), ['scanning']],
    [
      'a manifest',
      (facts) => ({ ...facts, brokenManifests: [{ path: 'manifest.yml', problem: 'line 3' }] }),
      ['hosting', 'requirements'],
    ],
    ['the posture', without('posture'), ['access']],
    ['dependencies', without('dependencies'), ['scanning', 'requirements', 'fix-times']],
    ['code', without('code'), ['scanning', 'requirements', 'fix-times']],
    ['secrets', without('secrets'), ['requirements']],
    ['manifests', without('forge'), ['requirements']],
    ['FSRT', without('sarif:FSRT'), ['scanning']],
    ['the logs', failing('activity'), ['abnormal-behaviour']],
    [
      'a rule of code',
      policyOf(({ scan }) => ({ scan: { ...scan, code: { ...scan.code, disable: ['xss'] } } })),
      ['scanning', 'fix-times'],
    ],
    [
      'days without a fix',
      policyOf(({ sla }) => ({ sla: { ...sla, 'without-fix': { low: 365 } } })),
      ['fix-times'],
    ],
    ['triage', policyOf(({ sla }) => ({ sla: { ...sla, triage: { bounty: 99 } } })), ['fix-times']],
    [
      'small issues',
      policyOf(({ issues }) => ({ issues: { ...issues, 'minimum-severity': 'high' } })),
      ['fix-times'],
    ],
    [
      'what is not imported',
      policyOf(({ severity }) => ({ severity: { ...severity, unreachable: 'lower' } })),
      ['severity-levels', 'fix-times'],
    ],
    [
      'what has no rating',
      policyOf(({ severity }) => ({ severity: { ...severity, unknown: 'low' } })),
      ['severity-levels', 'fix-times'],
    ],
    [
      'fresh logs',
      (facts) =>
        change(facts, 'activity', (scan) => [
          { ...scan, reach: { first: '2019-01-01', last: '2019-01-02' } },
        ]),
      ['abnormal-behaviour'],
    ],
    [
      'Forge alone',
      withApp({ remotes: [{ key: 'a', urls: [], operations: ['compute'], stores: false, storesEUD: null }] }),
      ['hosting'],
    ],
    ['Connect', withApp({ connect: true }), ['hosting']],
    [
      'an address',
      withApp({
        egress: [
          { kind: 'fetch.backend', address: 'https://api.vendor.example', remote: null, inScopeEUD: null },
        ],
      }),
      ['hosting'],
    ],
    [
      'levels without a look',
      policyOf(({ severity }) => ({
        severity: {
          ...severity,
          overrides: [{ match: { path: 'server/**' }, severity: 'low', reason: 'Behind the firewall.' }],
        },
      })),
      ['severity-levels', 'fix-times'],
    ],
    [
      'more days',
      policyOf(({ sla }) => ({ sla: { ...sla, days: { ...sla.days, critical: 11 } } })),
      ['fix-times'],
    ],
    ['a bounty', withoutBounty, ['bug-bounty']],
    ['an excluded file', leavingOut('code'), ['scanning', 'requirements', 'fix-times']],
    ['an unlocked package', leavingOut('dependencies'), ['scanning', 'requirements', 'fix-times']],
  ];

  function policyOf(to: (policy: StatementFacts['policy']) => Partial<StatementFacts['policy']>) {
    return (facts: StatementFacts): StatementFacts => ({
      ...facts,
      policy: { ...facts.policy, ...to(facts.policy) },
    });
  }

  function withoutBounty(facts: StatementFacts): StatementFacts {
    const apps = [{ name: 'Timesheets', bounty: false }];
    return { ...facts, answers: { ...vendorAnswers(facts.answers?.answers ?? []), apps } };
  }

  /** The vendor's word may stand for what an app sends elsewhere: here it has none on that. */
  function withApp(app: Parameters<typeof forgeApp>[0]) {
    return (facts: StatementFacts): StatementFacts => ({
      ...facts,
      apps: [...facts.apps, forgeApp(app)],
      answers: {
        ...vendorAnswers((facts.answers?.answers ?? []).filter(({ id }) => id !== 'hosting')),
        ...(facts.answers === null ? {} : { apps: facts.answers.apps }),
      },
    });
  }

  function change(
    facts: StatementFacts,
    source: string,
    to: (scan: ReturnType<typeof wholeScan>) => ReturnType<typeof wholeScan>[],
  ): StatementFacts {
    const scans = facts.result.scans.flatMap((scan) => (scan.sources.includes(source) ? to(scan) : [scan]));
    return { ...facts, result: { ...facts.result, scans } };
  }

  function failing(source: string) {
    return (facts: StatementFacts): StatementFacts =>
      change(facts, source, (scan) => [
        { ...scan, status: 'failed', reason: 'it stopped', coverage: null, checks: [] },
      ]);
  }

  function without(source: string) {
    return (facts: StatementFacts): StatementFacts => change(facts, source, () => []);
  }

  function leavingOut(source: string) {
    const item = { kind: 'file' as const, name: 'a.js', where: 'a.js', reason: 'excluded' as const };
    return (facts: StatementFacts): StatementFacts =>
      change(facts, source, (scan) => [
        {
          ...scan,
          coverage: {
            head: { looked: { files: 3, packages: 3 }, languages: {}, unseen: [item] },
            base: null,
          },
        },
      ]);
  }

  it('is never called kept, whatever else is missing and whatever the vendor says', () => {
    const everything = [
      ...allAnswers(),
      ...statementOf(keptFacts()).promises.map(({ id }) => vendorAnswer('promises', id)),
      ...statementOf(keptFacts()).requirements.map(({ table, number }) =>
        vendorAnswer(table, String(number)),
      ),
    ];
    fc.assert(
      fc.property(fc.subarray([...LOSSES], { minLength: 1 }), fc.boolean(), (losses, answered) => {
        const start = keptFacts(answered ? { answers: vendorAnswers(everything) } : {});
        const statement = statementOf(losses.reduce((facts, [, lose]) => lose(facts), start));
        const never = new Set<string>(losses.flatMap(([, , ids]) => ids));
        expect(kept(statement).filter((id) => never.has(id))).toEqual([]);
      }),
    );
  });

  it('leaves every requirement unknown that rests on a scan that failed', () => {
    const { requirements } = statementOf(failing('code')(keptFacts()));
    const still = requirements.filter(({ status }) => status === 'kept');
    expect(still.map(({ table, number }) => `${table}/${number}`)).toEqual([
      'all-apps/2',
      'all-apps/4',
      'all-apps/6',
      'all-apps/9',
      'forge/3',
      'forge/4',
      'forge/8',
      'forge/9',
      'forge/11',
      'forge/12',
    ]);
  });

  it('counts a rule that the policy switches off', () => {
    const { policy } = keptFacts();
    const code = { ...policy.scan.code, disable: ['forge-shared-state'] };
    const facts = keptFacts({ policy: { ...policy, scan: { ...policy.scan, code } } });
    const seventh = statementOf(facts).requirements.find(
      ({ table, number }) => table === 'forge' && number === 7,
    );
    expect(seventh?.status).toBe('unknown');
  });
});

describe('history', () => {
  const past = (status: 'kept' | 'not-kept', from: string, to: string | null) => ({
    id: 'access' as const,
    status,
    from,
    to,
  });

  it('goes on from what the dashboard remembers', () => {
    const ledger = seen(
      keptLedger({
        promises: [past('not-kept', '2026-03-01', '2026-03-09'), past('kept', '2026-03-09', null)],
      }),
    );
    expect(promise(keptFacts({ ledger }), 'access')).toMatchObject({
      since: '2026-03-09',
      history: [
        { status: 'not-kept', from: '2026-03-01', to: '2026-03-09' },
        { status: 'kept', from: '2026-03-09', to: null },
      ],
    });
  });

  it('begins anew on the day on which a promise breaks', () => {
    const ledger = seen(keptLedger({ promises: [past('not-kept', '2026-03-09', null)] }));
    const { since, history } = promise(keptFacts({ ledger }), 'access');
    expect({ since, history }).toEqual({
      since: '2026-11-23',
      history: [
        { status: 'not-kept', from: '2026-03-09', to: '2026-11-23' },
        { status: 'kept', from: '2026-11-23', to: null },
      ],
    });
  });

  it('has no period of no days where a promise breaks and is kept again within a day', () => {
    const broken = past('not-kept', '2026-11-23', null);
    const ledger = seen(keptLedger({ promises: [past('kept', '2026-03-09', '2026-11-23'), broken] }));
    expect(promise(keptFacts({ ledger }), 'access').history).toEqual([
      { status: 'kept', from: '2026-03-09', to: null },
    ]);
    const first = seen(keptLedger({ promises: [broken] }));
    expect(promise(keptFacts({ ledger: first }), 'access').history).toEqual([
      { status: 'kept', from: '2026-11-23', to: null },
    ]);
  });

  it('is of whole days in order, however often the promise turns, and ends as it stands', () => {
    const status = fc.constantFrom('kept' as const, 'not-kept' as const);
    const turns = fc.array(fc.tuple(status, fc.nat(2)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(turns, (runs) => {
        let promises: LedgerFacts['promises'] = [];
        let today = '2026-01-01';
        for (const [stands, days] of runs) {
          today = addDays(today, days);
          const state = stands === 'kept' ? keptCheck : brokenCheck;
          const scans = wholeScans().map((scan) =>
            scan.sources.includes('posture')
              ? { ...scan, checks: (scan.checks ?? []).map(({ id }) => state(id)) }
              : scan,
          );
          const facts = keptFacts({
            today,
            result: result({ scans }),
            ledger: seen(keptLedger({ promises })),
          });
          promises = promise(facts, 'access').history.map((period) => ({ id: 'access', ...period }));
        }
        for (const { from, to } of promises) expect(to === null || from < to).toBe(true);
        promises.slice(1).forEach(({ from, status: now }, index) => {
          expect(promises[index]).toMatchObject({ to: from });
          expect(promises[index]?.status).not.toBe(now);
        });
        expect(promises.at(-1)).toMatchObject({ status: runs.at(-1)?.[0], to: null });
      }),
      { numRuns: 20 },
    );
  });

  it('is unknown without a ledger', () => {
    const statement = statementOf(keptFacts({ ledger: unseen(null, 'no token') }));
    expect(statement.promises.every(({ since }) => since === null)).toBe(true);
    expect(promisePeriods(statement)).toEqual([]);
  });
});
