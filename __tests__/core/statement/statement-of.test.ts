import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/core/scale/day.js';
import { unseen, seen } from '../../../src/core/posture/fact.js';
import type { LedgerFacts, StatementFacts } from '../../../src/core/statement/facts.js';
import type { PromiseId, Statement, StatementPromise } from '../../../src/core/statement/statement.js';
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
  type wholeScan,
  wholeScans,
} from '../../fixtures/statement.js';

function promise(facts: StatementFacts, id: PromiseId): StatementPromise {
  const found = statementOf(facts).promises.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no promise ${id}`);
  return found;
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
    const answers = { path: 'a.yml', answers: [...allAnswers(), vendorAnswer('promises', 'access')] };
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

  it('scanning: figures of days, broken by a gap of more than a week', () => {
    const { scanDays } = keptFacts();
    if (!scanDays.seen) throw new Error('the days are seen');
    expect(words(promise(keptFacts(), 'scanning'))).toContain('88 of 90 days');
    const gap = { ...scanDays.value, gaps: [{ from: '2026-10-03', to: '2026-10-10', days: 8 }] };
    expect(promise(keptFacts({ scanDays: seen(gap) }), 'scanning').status).toBe('not-kept');
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
    const waiver = { reason: 'Later.', approvedBy: '@bob', expires: '2027-01-01' };
    const findings = [finding({ sla: 'overdue', waiver })];
    const accepted = keptFacts({ result: result({ scans: wholeScans(), findings }) });
    expect(promise(accepted, 'fix-times').status).toBe('not-kept');
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
    const stands = promise(keptFacts({ answers: { path: 'a.yml', answers } }), 'caiq');
    expect(stands.status).toBe(status);
    expect(words(stands)).toContain(status === 'kept' ? 'All 71' : 'the edition has more of them');
  });

  it('bug-bounty: an answer that had to be looked at again shows nothing', () => {
    const old = vendorAnswer('promises', 'bug-bounty', { reviewed: '2025-01-01', reviewAfter: '2026-01-01' });
    const facts = (answer: typeof old): StatementFacts =>
      keptFacts({ answers: { path: 'a.yml', answers: [answer] } });
    expect(promise(facts(old), 'bug-bounty').status).toBe('not-from-here');
    expect(promise(facts(vendorAnswer('promises', 'bug-bounty')), 'bug-bounty').status).toBe('kept');
    expect(
      promise(facts(vendorAnswer('promises', 'bug-bounty', { answer: 'no' })), 'bug-bounty').status,
    ).toBe('not-kept');
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
    ['an excluded file', leavingOut('code'), ['scanning', 'requirements', 'fix-times']],
    ['an unlocked package', leavingOut('dependencies'), ['scanning', 'requirements', 'fix-times']],
  ];

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
        const start = keptFacts(answered ? { answers: { path: 'a.yml', answers: everything } } : {});
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
