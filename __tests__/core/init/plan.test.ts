import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { isChange, planFiles } from '../../../src/core/init/plan.js';
import { carriedOut, FACTS, fileOf, FIXBY, planWith } from './facts.js';

const { scan } = FACTS.policy;
const withPosture = {
  ...FACTS.policy,
  scan: { ...scan, posture: { ...scan.posture, enabled: true } },
};

const PATHS = [
  '.github/workflows/fixby.yml',
  '.github/workflows/fixby-comments.yml',
  '.github/fixby.yml',
  '.github/ISSUE_TEMPLATE/security-incident.yml',
  '.github/ISSUE_TEMPLATE/security-bounty.yml',
  '.github/ISSUE_TEMPLATE/security-question.yml',
  'SECURITY.md',
  '.github/CODEOWNERS',
];

describe('the plan of a repository', () => {
  it('is new files where there is none', () => {
    const { files } = planFiles(FACTS);
    expect(files.map(({ path }) => path)).toEqual(PATHS);
    expect(files.every(({ before, after }) => before === null && after.endsWith('\n'))).toBe(true);
  });

  it('is nothing more once it was carried out, whatever the line endings and the choices', () => {
    const facts = fc.record({
      public: fc.boolean(),
      branch: fc.constantFrom('main', 'release/1.0', "it's+fine"),
      repository: fc.constantFrom(FACTS.repository, null),
      fixby: fc.constantFrom(FIXBY, null),
      owners: fc.constantFrom(['@alice', '@acme/team'], ['a@example.org']),
    });
    fc.assert(
      fc.property(facts, fc.boolean(), (chosen, windows) => {
        const before = { ...FACTS, ...chosen };
        const texts = carriedOut(before, planFiles(before));
        const files = windows
          ? new Map([...texts].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')] as const))
          : texts;
        const policyText = files.get('.github/fixby.yml') ?? '';
        const again = planFiles({ ...before, files, policyText, owners: [] });
        expect(again.files.filter(isChange)).toEqual([]);
      }),
    );
  });

  it.each([
    ['nothing more', FACTS, {}, '17 5 * * *'],
    [
      'what the settings need, where they are looked at',
      { ...FACTS, policy: withPosture },
      { actions: 'read', 'vulnerability-alerts': 'read' },
      '17 5 * * *',
    ],
    [
      'the runs, where a statement counts their days',
      { ...FACTS, files: new Map([['.github/fixby-statement.yml', 'version: 1\n']]) },
      { actions: 'read' },
      '17 5 * * *',
    ],
    [
      'every hour, where the policy gives hours to incidents',
      { ...FACTS, policyText: `${FACTS.policyText}incident: { update-hours: 2 }\n` },
      {},
      '17 * * * *',
    ],
  ])('lets the workflow see %s', (_, facts, more, cron) => {
    const { after } = fileOf(planFiles(facts), '.github/workflows/fixby.yml');
    const { on, jobs } = parse(after) as {
      on: { schedule: unknown };
      jobs: { fixby: { permissions: unknown } };
    };
    expect(jobs.fixby.permissions).toEqual({
      contents: 'read',
      'pull-requests': 'write',
      issues: 'write',
      ...more,
    });
    expect(on.schedule).toEqual([{ cron }]);
  });

  it('keeps the line endings of a file that it changes', () => {
    const plan = planWith({ '.github/workflows/fixby.yml': 'name: Fixby\r\non: push\r\n' });
    const { after } = fileOf(plan, '.github/workflows/fixby.yml');
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('writes to a workflow that ends in .yaml, where it is there', () => {
    const plan = planWith({ '.github/workflows/fixby.yaml': 'name: Fixby\n' });
    expect(plan.files.map(({ path }) => path)).toContain('.github/workflows/fixby.yaml');
    expect(plan.files.map(({ path }) => path)).not.toContain('.github/workflows/fixby.yml');
  });

  it('adds no workflow beside one of another name that runs Fixby', () => {
    const other = `jobs:\n  a:\n    steps:\n      - uses: acme/fixby@${'b'.repeat(40)}\n`;
    const plan = planWith({ '.github/workflows/security.yml': other });
    expect(plan.others).toEqual(['.github/workflows/security.yml']);
    expect(plan.files.map(({ path }) => path)).not.toContain('.github/workflows/fixby.yml');
  });

  it('keeps pins that somebody moved forward, also those of the checkout', () => {
    const moved = fileOf(planFiles(FACTS), '.github/workflows/fixby.yml')
      .after.replace(/checkout@[0-9a-f]{40} # \S+/u, `checkout@${'c'.repeat(40)} # v9.0.0`)
      .replace(/acme\/fixby@[0-9a-f]{40}/u, `acme/fixby@${'d'.repeat(40)} # v0.2.0`);
    const plan = planWith({ '.github/workflows/fixby.yml': moved }, { fixby: null });
    expect(isChange(fileOf(plan, '.github/workflows/fixby.yml'))).toBe(false);
    expect(plan.fixby).toEqual({ action: 'acme/fixby', ref: 'd'.repeat(40), note: 'v0.2.0' });
    expect(fileOf(plan, '.github/workflows/fixby-comments.yml').after).toContain(
      `uses: acme/fixby@${'d'.repeat(40)} # v0.2.0`,
    );
  });

  it('writes a placeholder where nobody knows which Fixby', () => {
    const plan = planWith({}, { fixby: null });
    expect(fileOf(plan, '.github/workflows/fixby.yml').after).toContain('uses: OWNER/fixby@COMMIT # ');
  });

  it('gives each job the permissions that it uses, and the workflow none', () => {
    const jobs = PATHS.slice(0, 2).map((path) => {
      const workflow = parse(fileOf(planWith({}), path).after) as {
        permissions: object;
        jobs: Record<string, { permissions: object; if?: string }>;
      };
      expect(workflow.permissions).toEqual({});
      return Object.values(workflow.jobs);
    });
    expect(jobs.flat().map(({ permissions }) => permissions)).toEqual([
      { contents: 'read', 'pull-requests': 'write', issues: 'write' },
      { contents: 'read', issues: 'write' },
    ]);
    // A job that is skipped counts as passed.
    expect(jobs[0]?.[0]).not.toHaveProperty('if');
  });
});

describe('SECURITY.md', () => {
  it.each([
    ['a link', 'Report it at https://github.com/acme/app/security/advisories/new.\n'],
    ['an address', '# Security\n\nMail security@example.org.\n'],
  ])('stays where it has a private way: %s', (_, text) => {
    expect(isChange(fileOf(planWith({ 'SECURITY.md': text }), 'SECURITY.md'))).toBe(false);
  });

  it.each(['\n', '\r\n'])('gets the private way in front where it has none, and loses nothing: %j', (end) => {
    const text = '# Our security\n\nOpen an issue.\n\nThank you.\n';
    const plan = planWith({ 'docs/security.md': text.replaceAll('\n', end) });
    const after = fileOf(plan, 'docs/security.md').after.replaceAll(end, '\n');
    expect(after).not.toMatch(/\r|\n\n\n/u);
    expect(after).toMatch(/^# Our security\n\n## Report a vulnerability\n\n\[\*\*Report it privately\*\*\]/u);
    for (const line of text.split('\n')) expect(after.split('\n')).toContain(line);
  });

  it('of a private repository points to the forms', () => {
    const { after } = fileOf(planWith({}, { public: false }), 'SECURITY.md');
    expect(after).toContain('https://github.com/acme/app/issues/new/choose');
    expect(after).not.toContain('advisories');
  });

  it('says the times of the policy', () => {
    expect(fileOf(planWith({}), 'SECURITY.md').after).toContain(
      'critical within 10 days, high within 28 days',
    );
  });
});

describe('CODEOWNERS', () => {
  const ownersOf = (
    files: Readonly<Record<string, string>>,
    owners: readonly string[] = ['@acme/security'],
  ) => planWith(files, { owners });

  it.each(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'])(
    'is the file that GitHub reads: %s',
    (path) => {
      const text = '* @acme/devs\n/.github/\n';
      const { before, after } = fileOf(ownersOf({ [path]: text }), path);
      expect(before).toBe(text);
      expect(after.startsWith(text)).toBe(true);
      expect(after).toContain('\n/.github/ @acme/security\n');
    },
  );

  it('protects itself where it lies elsewhere', () => {
    expect(fileOf(ownersOf({ CODEOWNERS: '/src/ @alice' }), 'CODEOWNERS').after).toBe(
      '/src/ @alice\n\n# What judges pull requests (workflows, policy, owners) is changed with a review of its owners only.\n/.github/ @acme/security\n/CODEOWNERS @acme/security\n',
    );
  });

  it.each([
    ['everybody', '* @acme/devs\n'],
    ['the folder', '/.github/ @alice\n'],
  ])('stays where .github/ has owners: %s', (_, text) => {
    const path = '.github/CODEOWNERS';
    expect(isChange(fileOf(ownersOf({ [path]: text }), path))).toBe(false);
  });

  it('is taken for open where a later line takes the owners away, or is invalid', () => {
    for (const last of ['/.github/fixby.yml', '/.github/workflows/']) {
      const plan = ownersOf({ CODEOWNERS: `* @acme/devs\n${last}\n` });
      expect(fileOf(plan, 'CODEOWNERS').after).toMatch(/\n\/\.github\/ @acme\/security\n$/u);
    }
    const invalid = ownersOf({ '.github/CODEOWNERS': '/.github/ @alice, @bob\n' });
    expect(isChange(fileOf(invalid, '.github/CODEOWNERS'))).toBe(true);
  });

  it('asks the owners that the file names for a part of it', () => {
    const plan = ownersOf({ CODEOWNERS: '/.github/ @alice\n' }, []);
    expect(fileOf(plan, 'CODEOWNERS').after).toContain('/CODEOWNERS @alice\n');
  });

  it('is left out, and said, where nobody knows an owner', () => {
    const plan = ownersOf({}, []);
    expect(plan.ownerless).toBe(true);
    expect(plan.files.map(({ path }) => path)).not.toContain('.github/CODEOWNERS');
  });
});

describe('the forms', () => {
  it("of a GitHub of somebody's own link to it, and to the private tracker of the policy", () => {
    const repository = { url: 'https://ghe.example/acme/app', owner: 'acme', name: 'app' };
    const policy = { ...FACTS.policy, issues: { ...FACTS.policy.issues, repository: 'acme/secret' } };
    const { after } = fileOf(planWith({}, { repository, policy }), PATHS[3] ?? '');
    expect(after).toContain('https://ghe.example/acme/secret/issues/new/choose');
    expect(after).toContain('https://ghe.example/acme/app/security/advisories/new');
  });
});
