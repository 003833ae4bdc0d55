import { describe, expect, it } from '@jest/globals';
import { seen, unseen } from '../../../src/core/posture/fact.js';
import { publicStatement } from '../../../src/core/statement/public.js';
import { statementOf } from '../../../src/core/statement/statement-of.js';
import { finding, location, result } from '../../fixtures/builders.js';
import { renderStatement } from '../../../src/report/statement/render.js';
import { evidenceFinding } from '../../fixtures/evidence.js';
import {
  forgeApp,
  keptFacts,
  keptLedger,
  vendorAnswer,
  vendorAnswers,
  wholeScans,
} from '../../fixtures/statement.js';

describe('a public statement', () => {
  const findings = [
    finding({
      id: 'fedcba9876543210',
      source: 'code',
      rule: 'forge-shared-state',
      package: null,
      locations: [location({ path: 'src/secret-place.js', package: null })],
    }),
  ];
  const remotes = [
    { key: 'backend', urls: ['https://internal.example.com'], operations: [], stores: true, storesEUD: true },
  ];
  const whole = statementOf(
    keptFacts({
      repository: { name: 'acme/private', url: 'https://github.com/acme/private', public: false },
      apps: [forgeApp({ remotes })],
      result: result({ scans: wholeScans(), findings }),
    }),
  );
  const shown = publicStatement(whole);

  it.each([
    'fedcba98',
    'secret-place',
    '@anna',
    'internal.example.com',
    'acme/private',
    'manifest.yml',
    '1a2b3c4',
  ])('has no %s', (text) => {
    expect(JSON.stringify(whole)).toContain(text);
    expect(JSON.stringify(shown)).not.toContain(text);
  });

  it('has nothing of why something could not be looked at, which GitHub and programs tell', () => {
    const why = 'GET /repos/acme/private-tracker failed';
    const scans = wholeScans().map((scan) =>
      scan.sources.includes('posture')
        ? {
            ...scan,
            checks: (scan.checks ?? []).map((check) => ({
              ...check,
              state: 'not-visible' as const,
              missing: [{ fact: 'members' as const, permission: null, why }],
            })),
          }
        : { ...scan, status: 'failed' as const, reason: why, coverage: null },
    );
    const blind = statementOf(
      keptFacts({ ledger: unseen(null, why), scanDays: unseen(null, why), result: result({ scans }) }),
    );
    expect(JSON.stringify(blind)).toContain('private-tracker');
    expect(JSON.stringify(publicStatement(blind))).not.toContain('private-tracker');
  });

  it('tells neither what breaks a promise nor how much is open', () => {
    const open = whole.requirements.filter(({ status }) => status !== 'kept').map(({ number }) => number);
    expect(open).not.toEqual([]);
    expect(shown.requirements.every(({ status }) => status === 'kept')).toBe(true);
    expect(JSON.stringify(whole)).toMatch(/\d open finding/u);
    expect(JSON.stringify(shown)).not.toMatch(/\d open|Not kept: |remote keeps/u);
    expect(shown.promises.find(({ id }) => id === 'hosting')?.evidence).toEqual([
      { kind: 'seen', text: 'It was looked at, and it is not so at present.' },
    ]);
  });

  it('has only the vendor’s own words of requirements that are not all kept, and no number of them', () => {
    const answers = [
      vendorAnswer('promises', 'requirements', { text: 'We work on the last of them' }),
      vendorAnswer('all-apps', '6', { text: 'They renew by themselves' }),
      vendorAnswer('all-apps', '7', { answer: 'not-applicable', text: 'We set no cookies' }),
    ];
    const scans = wholeScans().filter(({ sources }) => !sources.includes('code'));
    for (const facts of [
      { apps: [forgeApp({ remotes })], result: result({ scans: wholeScans(), findings }) },
      { result: result({ scans }) },
    ]) {
      const own = statementOf(keptFacts({ answers: vendorAnswers(answers), ...facts }));
      const promise = publicStatement(own).promises.find(({ id }) => id === 'requirements');
      expect(promise?.status).not.toBe('kept');
      expect(JSON.stringify(own)).toMatch(/of them rests? on the vendor's word/u);
      expect(promise?.evidence.map(({ text }) => text).join('\n')).not.toMatch(/of them|more that|\d/u);
    }
  });

  it('does not say that something was looked at where the vendor’s no is all there is', () => {
    const own = statementOf(
      keptFacts({
        answers: vendorAnswers([vendorAnswer('promises', 'bug-bounty', { answer: 'no', text: 'Not yet' })]),
        ledger: unseen(null, 'no token'),
      }),
    );
    const promise = publicStatement(own).promises.find(({ id }) => id === 'bug-bounty');
    expect(promise?.status).toBe('not-kept');
    expect(promise?.evidence.map(({ kind }) => kind)).toEqual(['said']);
  });

  it('has no row that nobody has answered, and no word to whoever runs Fixby', () => {
    const answers = [
      vendorAnswer('caiq-lite-3.0.1', 'HRS-02.1', { text: 'Everybody is checked' }),
      vendorAnswer('promises', 'access', { text: 'Access is reviewed every month' }),
    ];
    const blind = statementOf(
      keptFacts({
        answers: vendorAnswers(answers),
        ledger: unseen(null, 'no token'),
        scanDays: unseen(null, 'no token'),
        result: result({ scans: [] }),
      }),
    );
    const page = publicStatement(blind);
    expect(page.questionnaires.map(({ edition }) => edition)).toContain('caiq-lite-3.0.1');
    expect(new Set(page.questionnaires.map(({ edition }) => edition)).size).toBe(1);
    expect(page.questionnaires.filter(({ answer }) => answer === 'not-from-here')).toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(/token|fixby |policy names no|not answered|would show/iu);
  });

  it.each(['text', 'markdown', 'html'] as const)('as %s names the vendor and the apps', async (format) => {
    const page = await renderStatement(shown, format);
    for (const text of ['Acme Ltd', 'Timesheets', '2026', whole.digest, 'promises kept'])
      expect(page).toContain(text);
    expect(page).not.toMatch(/not from here|this repository|fails the approval/u);
  });

  it('says the same of every promise, and has the digest of the whole', () => {
    expect(shown.promises.map(({ id, status }) => ({ id, status }))).toEqual(
      whole.promises.map(({ id, status }) => ({ id, status })),
    );
    expect(shown.evidenceDigest).toBe(whole.digest);
    expect(shown.digest).not.toBe(whole.digest);
  });

  it('says since when a promise is kept, and not when one was broken', () => {
    const promises = [
      { id: 'access' as const, status: 'not-kept' as const, from: '2026-03-01', to: '2026-03-09' },
      { id: 'access' as const, status: 'kept' as const, from: '2026-03-09', to: null },
      { id: 'hosting' as const, status: 'not-kept' as const, from: '2026-04-02', to: null },
    ];
    const page = publicStatement(
      statementOf(keptFacts({ apps: [forgeApp({ remotes })], ledger: seen(keptLedger({ promises })) })),
    );
    expect(page.promises.find(({ id }) => id === 'access')?.since).toBe('2026-03-09');
    expect(page.promises.find(({ id }) => id === 'hosting')?.status).toBe('not-kept');
    expect(JSON.stringify(page)).not.toMatch(/2026-03-01|2026-04-02/u);
  });

  it('is the same whatever number of findings was kept in time, and of incidents was on record', () => {
    const facts = (count: number) => {
      const many = (overrides: Parameters<typeof evidenceFinding>[0]) =>
        Array.from({ length: count }, () => evidenceFinding({ withinSla: true, ...overrides }));
      const report = { by: 'anna', confirmed: true };
      const findings = [
        ...many({}),
        ...many({ source: 'report', rule: 'incident', report }),
        ...many({ source: 'report', rule: 'bounty', report }),
      ];
      return keptFacts({ ledger: seen(keptLedger({ findings })) });
    };
    const of = (count: number) => {
      const { promises, requirements, questionnaires } = publicStatement(statementOf(facts(count)));
      return { promises, requirements, questionnaires };
    };
    expect(statementOf(facts(3)).promises.find(({ id }) => id === 'fix-times')?.status).toBe('kept');
    expect(of(3)).toEqual(of(41));
  });
});
