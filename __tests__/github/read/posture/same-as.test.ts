import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../../../src/github/client.js';
import { postureReader } from '../../../../src/github/read/posture/read.js';
import { POSTURE_CHECKS } from '../../../../src/scanners/posture/checks/index.js';
import { scanPosture } from '../../../../src/scanners/posture/scan.js';
import {
  addCollaborator,
  addRepository,
  addWorkflowToken,
  startGitHub,
  type ClassicProtection,
  type FakeGitHub,
  type PostureSettings,
  type Repository,
  type RulesetRule,
} from '../../../fakes/github/index.js';
import { TestRepository } from '../../../fixtures/git.js';
import { MemoryTree } from '../../../fixtures/memory-tree.js';
import { KEPT_FILES, keptSettings, POSTURE_PERMISSIONS } from '../../../fixtures/posture.js';
import { silent } from '../../../fixtures/silent-log.js';

const NAME = { owner: 'acme', repo: 'app' };

/** What a repository looks like: its settings, the files that differ, and who else has access. */
interface Facts {
  readonly settings?: Partial<PostureSettings>;
  readonly files?: Readonly<Record<string, string | null>>;
  readonly people?: Readonly<Record<string, 'admin' | 'write' | 'read'>>;
}

/**
 * One fact as another tool documents what it makes of it: `fine`, or `wrong`. Where ours asks for
 * more, `stricter` says what.
 */
interface Row {
  readonly check: string;
  readonly tool: 'Scorecard' | 'Allstar';
  readonly rule: string;
  readonly theirs: 'fine' | 'wrong';
  readonly facts: Facts;
  readonly stricter?: string;
}

/** The only ruleset, with one rule changed; null leaves it out. */
function rule(type: string, parameters: Record<string, unknown> | null): Facts {
  const rulesets = keptSettings().rulesets.map((ruleset) => ({
    ...ruleset,
    rules: ruleset.rules.flatMap((one): RulesetRule[] =>
      one.type !== type
        ? [one]
        : parameters === null
          ? []
          : [{ ...one, parameters: { ...one.parameters, ...parameters } }],
    ),
  }));
  return { settings: { rulesets } };
}

const CLASSIC: ClassicProtection = {
  checks: ['Security gate'],
  approvals: 1,
  dismissesStale: true,
  codeOwners: true,
  enforcesAdmins: true,
  forcePushes: false,
  deletions: false,
  signatures: false,
  linear: false,
};

/** Classic protection alone, with something changed. */
function classic(change: Partial<ClassicProtection>): Facts {
  return { settings: { rulesets: [], classic: { ...CLASSIC, ...change } } };
}

const bypassed: Facts = {
  settings: {
    rulesets: keptSettings().rulesets.map((ruleset) => ({
      ...ruleset,
      bypass: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
    })),
  },
};
const unprotected: Facts = { settings: { rulesets: [], classic: null } };
const hook = (secret: boolean): Facts => ({
  settings: { webhooks: [{ url: 'https://ci.example.com/hook', secret, insecureSsl: false, active: true }] },
});
const security = (text: string | null): Facts => ({ files: { 'SECURITY.md': text } });
const outsider = (role: 'admin' | 'write' | 'read'): Facts => ({
  settings: { outsiders: ['olga'] },
  people: { olga: role },
});
const actions = (allowed: 'all' | 'selected'): Facts => ({
  settings: { actions: { enabled: true, allowed, pinned: false } },
});

/** The same facts in a ruleset and in classic protection, wrong and fine. */
function branchRule(
  check: string,
  says: string,
  wrong: readonly Facts[],
  tools: readonly Row['tool'][],
): Row[] {
  return tools.flatMap((tool) => [
    ...[...wrong, unprotected].map((facts): Row => ({ check, tool, rule: says, theirs: 'wrong', facts })),
    ...[{}, classic({})].map((facts): Row => ({ check, tool, rule: says, theirs: 'fine', facts })),
  ]);
}

const BOTH = ['Scorecard', 'Allstar'] as const;

const ROWS: readonly Row[] = [
  ...branchRule(
    'force-pushes',
    'force pushes are blocked',
    [rule('non_fast_forward', null), classic({ forcePushes: true })],
    BOTH,
  ),
  ...branchRule(
    'deletion',
    'the branch cannot be deleted',
    [rule('deletion', null), classic({ deletions: true })],
    ['Scorecard'],
  ),
  ...branchRule(
    'required-reviews',
    'at least one approval',
    [rule('pull_request', { required_approving_review_count: 0 }), classic({ approvals: null })],
    BOTH,
  ),
  ...branchRule(
    'stale-reviews',
    'stale approvals are dismissed',
    [rule('pull_request', { dismiss_stale_reviews_on_push: false }), classic({ dismissesStale: false })],
    BOTH,
  ),
  ...branchRule(
    'code-owner-reviews',
    'a code owner reviews',
    [rule('pull_request', { require_code_owner_review: false }), classic({ codeOwners: false })],
    BOTH,
  ),
  ...branchRule(
    'required-check',
    'a status check is required',
    [rule('required_status_checks', null), classic({ checks: [] })],
    BOTH,
  ),
  {
    check: 'required-check',
    tool: 'Scorecard',
    rule: 'a status check is required, whichever',
    theirs: 'fine',
    facts: classic({ checks: ['build'] }),
    stricter: 'it has to be this gate',
  },
  ...BOTH.flatMap((tool): Row[] => [
    { check: 'bypass', tool, rule: 'nobody bypasses a ruleset', theirs: 'wrong', facts: bypassed },
    {
      check: 'bypass',
      tool,
      rule: 'classic protection holds for administrators',
      theirs: 'wrong',
      facts: classic({ enforcesAdmins: false }),
    },
    { check: 'bypass', tool, rule: 'nobody bypasses a ruleset', theirs: 'fine', facts: {} },
    {
      check: 'bypass',
      tool,
      rule: 'classic protection holds for administrators',
      theirs: 'fine',
      facts: classic({}),
    },
  ]),
  ...['link or address, and days', 'form of GitHub, and days'].map((says): Row => ({
    check: 'security-policy',
    tool: 'Scorecard',
    rule: says,
    theirs: 'fine',
    facts: security(
      says.startsWith('link')
        ? 'Write to security@example.com. We answer within 5 days.'
        : 'Report a vulnerability at https://github.com/acme/app/security/advisories/new. We answer within 5 days.',
    ),
  })),
  {
    check: 'security-policy',
    tool: 'Scorecard',
    rule: 'no link and no address',
    theirs: 'wrong',
    facts: security('Tell us of vulnerabilities. We answer within 5 days.'),
  },
  {
    check: 'security-policy',
    tool: 'Scorecard',
    rule: 'no days',
    theirs: 'wrong',
    facts: security('Write to security@example.com.'),
  },
  ...BOTH.map((tool): Row => ({
    check: 'security-policy',
    tool,
    rule: 'there is none',
    theirs: 'wrong',
    facts: security(null),
  })),
  { check: 'security-policy', tool: 'Allstar', rule: 'there is one', theirs: 'fine', facts: {} },
  {
    check: 'update-tool',
    tool: 'Scorecard',
    rule: 'no configuration of Dependabot or Renovate',
    theirs: 'wrong',
    facts: { files: { '.github/dependabot.yml': null } },
  },
  ...['renovate.json', '.github/renovate.json5', '.renovaterc'].map((path): Row => ({
    check: 'update-tool',
    tool: 'Scorecard',
    rule: `configuration of Renovate in ${path}`,
    theirs: 'fine',
    facts: { files: { '.github/dependabot.yml': null, [path]: '{ "extends": ["config:recommended"] }' } },
  })),
  { check: 'webhooks', tool: 'Scorecard', rule: 'without a secret', theirs: 'wrong', facts: hook(false) },
  { check: 'webhooks', tool: 'Scorecard', rule: 'with a secret', theirs: 'fine', facts: hook(true) },
  {
    check: 'codeowners',
    tool: 'Allstar',
    rule: 'there is no CODEOWNERS',
    theirs: 'wrong',
    facts: { files: { '.github/CODEOWNERS': null } },
  },
  { check: 'codeowners', tool: 'Allstar', rule: 'there is one', theirs: 'fine', facts: {} },
  {
    check: 'outside-collaborators',
    tool: 'Allstar',
    rule: 'an administrator from outside',
    theirs: 'wrong',
    facts: outsider('admin'),
  },
  {
    check: 'outside-collaborators',
    tool: 'Allstar',
    rule: 'one from outside who reads',
    theirs: 'fine',
    facts: outsider('read'),
  },
  {
    check: 'outside-collaborators',
    tool: 'Allstar',
    rule: 'one from outside who pushes is allowed unless told otherwise',
    theirs: 'fine',
    facts: outsider('write'),
    stricter: 'nobody from outside writes',
  },
  {
    check: 'admins',
    tool: 'Allstar',
    rule: 'more administrators than its configuration allows, here five',
    theirs: 'wrong',
    facts: { people: { b: 'admin', c: 'admin', d: 'admin', e: 'admin', f: 'admin' } },
  },
  { check: 'admins', tool: 'Allstar', rule: 'fewer administrators', theirs: 'fine', facts: {} },
  {
    check: 'allowed-actions',
    tool: 'Allstar',
    rule: 'every action is allowed where its configuration names some',
    theirs: 'wrong',
    facts: actions('all'),
  },
  {
    check: 'allowed-actions',
    tool: 'Allstar',
    rule: 'only those that are named are allowed',
    theirs: 'fine',
    facts: actions('selected'),
  },
];

let github: FakeGitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = addRepository(github, { ...NAME, name: NAME.repo, posture: keptSettings() });
  addCollaborator(github, repository, 'anna', 'admin');
});

afterEach(async () => {
  await github.close();
});

/** What the check says of a repository with these facts, read through GitHub's API. */
async function ours(check: string, { settings = {}, files = {}, people = {} }: Facts): Promise<string> {
  const all = Object.entries({ ...KEPT_FILES, ...files });
  const contents = Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
  const git = new TestRepository();
  git.commit(contents);
  Object.assign(repository, { git: `${git.directory}/.git`, posture: { ...keptSettings(), ...settings } });
  for (const [login, role] of Object.entries(people)) addCollaborator(github, repository, login, role);
  const token = addWorkflowToken(github, repository, POSTURE_PERMISSIONS);
  const client = createClient(token, github.url, silent, { retryAfterMs: 1 });
  const posture = { read: postureReader(client, NAME), asOf: '2026-11-02T09:00:00Z' };
  const { checks } = await scanPosture(new MemoryTree(contents), posture, []);
  return checks.find(({ id }) => id === `posture-${check}`)?.state ?? 'no such check';
}

describe('checks that stand for those of other tools', () => {
  it.each(ROWS)('$check: $tool calls it $theirs ($rule)', async ({ check, theirs, facts, stricter }) => {
    const agreed = theirs === 'wrong' || stricter !== undefined ? 'not-kept' : 'kept';
    expect(await ours(check, facts)).toBe(agreed);
  });

  it('are all played, fine and wrong, for each tool that the documentation names', () => {
    const named = POSTURE_CHECKS.flatMap(({ id, sameAs }) => [
      ...(sameAs.scorecard === undefined ? [] : [`${id} Scorecard`]),
      ...(sameAs.allstar === undefined ? [] : [`${id} Allstar`]),
    ]);
    const played = (theirs: Row['theirs']): string[] => [
      ...new Set(
        ROWS.filter((row) => row.theirs === theirs).map((row) => `posture-${row.check} ${row.tool}`),
      ),
    ];
    expect(played('wrong').sort()).toEqual(named.sort());
    expect(played('fine').sort()).toEqual(named.sort());
  });
});
