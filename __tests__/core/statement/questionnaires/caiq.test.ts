import { describe, expect, it } from '@jest/globals';
import type { StatementFacts, VendorAnswer } from '../../../../src/core/statement/facts.js';
import { ROWS_4 } from '../../../../src/core/statement/caiq/rows-4.js';
import { caiq40 } from '../../../../src/core/statement/questionnaires/caiq-4-0.js';
import { caiq41 } from '../../../../src/core/statement/questionnaires/caiq-4-1.js';
import { caiqLite301 } from '../../../../src/core/statement/questionnaires/caiq-lite-3-0-1.js';
import { caiqLite41 } from '../../../../src/core/statement/questionnaires/caiq-lite-4-1.js';
import { seen } from '../../../../src/core/posture/fact.js';
import { finding } from '../../../fixtures/builders.js';
import {
  forgeApp,
  keptCheck,
  keptFacts,
  keptLedger,
  vendorAnswer,
  vendorAnswers,
  wholeScans,
} from '../../../fixtures/statement.js';

const ALL = [caiqLite301, caiq40, caiq41, caiqLite41];

/** How CAIQ-Lite answers where the vendor answers one question. */
function answerTo(id: string, said: Partial<VendorAnswer>, facts: Partial<StatementFacts> = {}) {
  const answers = [vendorAnswer('caiq-lite-3.0.1', id, said)];
  const all = caiqLite301.answer(keptFacts({ ...facts, answers: vendorAnswers(answers) }));
  return all.find((answer) => answer.id === id);
}

const ids = ({ questions }: typeof caiq40): string[] => questions.map(({ id }) => id);

describe('the questionnaires', () => {
  it('has all 71 questions of CAIQ-Lite 3.0.1', () => {
    expect(ids(caiqLite301)).toHaveLength(71);
  });

  it.each(ALL.map((one) => [one.edition, one] as const))('%s asks nothing twice, and says what', (_, one) => {
    expect(new Set(ids(one)).size).toBe(one.questions.length);
    for (const { id, about } of one.questions) {
      expect(id).toMatch(/^[A-Z][A-Z&]{2}-\d{2}\.\d$/u);
      expect(about).toMatch(/^[A-Z].{10,}[^.]$/u);
    }
  });

  it('knows what moved between 4.0 and 4.1: the same id is not the same question', () => {
    const about = (one: typeof caiq40, id: string): string =>
      one.questions.find((question) => question.id === id)?.about ?? '';
    expect(about(caiq40, 'TVM-05.1')).toBe(about(caiq41, 'TVM-06.1'));
    expect(about(caiq40, 'TVM-05.1')).not.toBe(about(caiq41, 'TVM-05.1'));
    expect(about(caiq40, 'SEF-07.1')).toBe(about(caiq41, 'SEF-08.1'));
    expect(about(caiq40, 'SEF-08.1')).not.toBe(about(caiq41, 'SEF-08.1'));
    expect(ids(caiq40)).toContain('IVS-06.1');
    expect(ids(caiq41)).toContain('I&S-06.1');
    expect(ids(caiq41)).not.toContain('IVS-06.1');
  });

  it('takes the Lite selection of 4.1 from 4.1 alone', () => {
    for (const id of ids(caiqLite41)) expect(ids(caiq41)).toContain(id);
    expect(ids(caiqLite41)).not.toContain('TVM-06.1');
    expect(ROWS_4.filter(({ lite, v41 }) => lite && v41 === null)).toEqual([]);
  });
});

describe('an answer of the vendor', () => {
  it.each([
    ['that was not reviewed in time', { review: { on: '2024-01-01', until: '2024-12-31' } }],
    ['that nobody reviewed', { review: null }],
    ['of a review that is yet to come', { review: { on: '2027-01-01', until: '2027-12-31' } }],
  ])('%s counts no more, whatever it says', (_, dates) => {
    for (const answer of ['yes', 'no', 'not-applicable'] as const)
      expect(answerTo('HRS-02.1', { answer, ...dates })?.answer).toBe('not-from-here');
  });

  it('counts less than what was seen and speaks against it', () => {
    const egress = [
      { kind: 'fetch.backend', address: 'http://plain.example.com', remote: null, inScopeEUD: null },
    ];
    for (const answer of ['yes', 'not-applicable'] as const)
      expect(answerTo('DSI-03.1', { answer }, { apps: [forgeApp({ egress })] })?.answer).toBe('no');
  });

  it.each([
    ['yes', 2],
    ['not-from-here', 0],
  ] as const)('about logs is %s where the scan for abnormal behaviour read %d of them', (expected, files) => {
    const scans = wholeScans().map((scan) => (scan.sources.includes('activity') ? { ...scan, files } : scan));
    const bare = keptFacts({ answers: null, result: { ...keptFacts().result, scans } });
    const found = caiqLite301.answer(bare).find(({ id }) => id === 'IVS-01.5');
    expect(found?.answer).toBe(expected);
  });

  const { files, policy, repository } = keptFacts();
  const code = { ...policy.scan.code, disable: ['xss'] };
  const owners = (text: string): Partial<StatementFacts> => ({
    files: { ...files, codeowners: { path: 'CODEOWNERS', text } },
  });
  const closed = { repository: { name: 'acme/app', url: repository?.url ?? '', public: false } };
  const settings = [
    'required-check',
    'required-reviews',
    'two-factor',
    'outside-collaborators',
    'force-pushes',
  ];
  const scans = wholeScans().map((scan) =>
    scan.sources.includes('posture')
      ? { ...scan, checks: settings.map((name) => keptCheck(`posture-${name}`)) }
      : scan,
  );

  it.each([
    [
      'what a switched-off rule would find',
      'AIS-01.2',
      { policy: { ...policy, scan: { ...policy.scan, code } } },
    ],
    ['a repository that everybody reads', 'IAM-06.1', {}],
  ] as const)('is no yes by itself about %s', (_, id, facts) => {
    const bare = { answers: null, result: { ...keptFacts().result, scans } };
    const answer = (more: Partial<StatementFacts>): string | undefined =>
      caiqLite301.answer(keptFacts({ ...bare, ...more })).find((one) => one.id === id)?.answer;
    expect(answer(facts)).toBe('not-from-here');
    expect(answer(closed)).toBe('yes');
  });

  it('is a no where a package is malicious', () => {
    const found = { ...finding({ source: 'dependencies' }), malicious: true };
    const result = { ...keptFacts().result, findings: [found] };
    expect(answerTo('TVM-01.1', {}, { result })?.answer).toBe('no');
  });

  it('takes a list of owners that names nobody for none, and says of a bare yes that it is one', () => {
    const words = (text: string): string =>
      JSON.stringify(answerTo('DCS-01.2', { text: '', url: null }, owners(text))?.evidence);
    expect(words('* @acme/dev')).toContain('which part of the code is in the repository');
    expect(words('# * @acme/dev\n/src\n')).toContain('which part of the code is not in the repository');
    expect(words('')).toContain('answers yes, and says neither how nor where it is shown');
  });

  const unread = { seen: false, missing: { permission: 'issues=read', why: 'there is no token' } } as const;
  const foundIn = (source: 'activity' | 'dependencies' | 'code', rule: string): Partial<StatementFacts> => ({
    result: { ...keptFacts().result, findings: [finding({ source, rule, severity: 'medium' })] },
  });

  it.each([
    ['caiq-4.1', 'LOG-05.2', 'activity'],
    ['caiq-4.1', 'TVM-06.1', 'dependencies'],
  ] as const)('%s %s knows no due date of what is open without the issues', (edition, id, source) => {
    const evidence = (facts: Partial<StatementFacts>): string => {
      const all = caiq41.answer(keptFacts({ ...facts, answers: null }));
      return JSON.stringify(all.find((one) => one.edition === edition && one.id === id));
    };
    const open = foundIn(source, 'some-rule');
    expect(evidence({ ledger: unread, ...open })).not.toContain('no finding past the due date');
    expect(evidence({ ledger: unread, ...open })).toContain('is in the issues, which could not be read');
    expect(evidence(open)).toContain('no finding past the due date');
    expect(evidence({ ledger: unread })).toContain('no finding past the due date');
  });

  it('asks for the same findings as the requirement about the same', () => {
    const found = (rule: string, id: string): string | undefined =>
      answerTo(id, {}, foundIn('code', rule))?.answer;
    expect(found('xss', 'AIS-03.1')).toBe('no');
    expect(found('weak-tls', 'DSI-03.1')).toBe('no');
    expect(found('some-rule', 'AIS-03.1')).toBe('yes');
  });

  /** What nobody but the run says to a question of CAIQ-Lite. */
  const alone = (id: string, facts: Partial<StatementFacts>): string =>
    JSON.stringify(
      [
        ...caiqLite301.answer(keptFacts({ ...facts, answers: null })),
        ...caiq41.answer(keptFacts(facts)),
      ].find((one) => one.id === id),
    );

  it('takes data that may leave the platform for data that may be kept elsewhere', () => {
    const egress = [
      { kind: 'fetch.backend', address: 'https://a.example.com', remote: null, inScopeEUD: null },
    ];
    expect(alone('EKM-03.1', { apps: [forgeApp({ egress })] })).toContain(
      'let end-user data go to 1 address',
    );
    expect(alone('EKM-03.1', {})).toContain('storage of the platform has it');
  });

  it.each([
    ['any address', { egress: [{ kind: 'fetch.backend', address: '*', remote: null, inScopeEUD: null }] }],
    ['an address that is set later', { variables: ['${HOST}'] }],
  ])('does not call %s a record of where data goes', (_, manifest) => {
    expect(alone('DSP-05.1', { apps: [forgeApp(manifest)] })).not.toContain('reach no more than');
    expect(alone('DSP-05.1', {})).toContain('Forge lets the app reach no other server');
  });

  it('takes data in the address of another page for data that leaves its scope', () => {
    expect(alone('DSP-10.1', foundIn('code', 'forge-data-in-address'))).toContain('"answer":"no"');
    expect(alone('DSP-10.1', {})).toContain('no finding about where data may go');
  });

  it('takes old answers to other questions for no proof that policies are not reviewed', () => {
    const old = vendorAnswer('promises', 'hosting', { review: { on: '2024-01-01', until: '2024-12-31' } });
    const answers = [old, vendorAnswer('caiq-lite-3.0.1', 'GRM-09.2')];
    const all = caiqLite301.answer(keptFacts({ answers: vendorAnswers(answers) }));
    expect(all.find(({ id }) => id === 'GRM-09.2')).toMatchObject({ answer: 'yes', byWord: true });
  });

  it('has a plan for incidents only where a run answers the form', () => {
    const text = 'labels: ["report: incident"]\nbody:\n  - type: textarea\n';
    const forms = [{ path: '.github/ISSUE_TEMPLATE/fixby-incident.yml', text }];
    const form = { files: { ...files, forms } };
    const says = (facts: Partial<StatementFacts>): string => alone('SEF-02.1', { ...form, ...facts });
    expect(says({})).toContain('gets a list of what to do');
    expect(says({ ledger: seen(keptLedger({ dashboardUrl: null })) })).toContain('no run answers it yet');
    expect(says({ ledger: unread })).toContain('could not be seen; a token with issues=read');
  });

  it('has no evidence twice', () => {
    const bare = keptFacts({ answers: null, result: { ...keptFacts().result, scans: [] } });
    for (const { evidence } of ALL.flatMap((one) => one.answer(bare)))
      expect(new Set(evidence.map(({ text }) => text)).size).toBe(evidence.length);
  });
});
