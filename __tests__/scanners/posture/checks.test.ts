import { describe, expect, it } from '@jest/globals';
import { newSecurityFile } from '../../../src/core/init/security-file.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { seen } from '../../../src/core/posture/fact.js';
import type { PostureFacts } from '../../../src/core/posture/facts.js';
import { judgePosture } from '../../../src/scanners/posture/scan.js';
import { filesOf, KEPT_FILES, KEPT_GUARD, keptFacts, NO_GUARD } from '../../fixtures/posture.js';

/** State, and severity of the finding, of one check. */
function of(check: string, change: Partial<PostureFacts>): string {
  const { checks, observations } = judgePosture({ ...keptFacts(), ...change }, []);
  const state = checks.find(({ id }) => id === `posture-${check}`)?.state ?? 'no such check';
  const finding = observations.find(({ rule }) => rule === `posture-${check}`);
  return [state, finding?.rating.word ?? ''].join(' ').trim();
}

function files(change: Readonly<Record<string, string>>): Partial<PostureFacts> {
  return { files: filesOf({ ...KEPT_FILES, ...change }) };
}

const person = { type: 'User', role: 'write', writes: true, admin: false };
const rules = (guard: Partial<typeof KEPT_GUARD>): Partial<PostureFacts> => ({
  guards: [{ ...KEPT_GUARD, ...guard }, NO_GUARD],
});
const workflow = (name: string, on = 'pull_request'): string =>
  `on: ${on}\njobs:\n  gate:\n    ${name}\n    steps: [{ uses: acme/fixby@v1 }]\n`;
const gate = (text: string): Partial<PostureFacts> => files({ '.github/workflows/fixby.yml': text });

describe('a check of the posture', () => {
  it.each<[string, string, Partial<PostureFacts>, string]>([
    [
      'required-check',
      'by the id of its job',
      { ...gate(workflow('runs-on: x')), ...rules({ requiredChecks: seen(['gate']) }) },
      'kept',
    ],
    ['required-check', 'in a matrix', rules({ requiredChecks: seen(['Security gate (20)']) }), 'kept'],
    [
      'required-check',
      'another check is required',
      rules({ requiredChecks: seen(['Security gates']) }),
      'not-kept high',
    ],
    ['required-check', 'a computed name', gate(workflow('name: ${{ github.event.number }}')), 'not-visible'],
    [
      'required-check',
      'a gate that runs on pushes only',
      gate(workflow('name: Security gate', 'push')),
      'not-kept high',
    ],
    ['required-check', 'a broken workflow', gate('jobs: ['), 'not-visible'],
    [
      'required-check',
      'by a required workflow',
      rules({
        requiredChecks: seen([]),
        requiredWorkflows: seen([{ path: '.github/workflows/fixby.yml', own: true }]),
      }),
      'kept',
    ],
    [
      'required-check',
      'by a workflow of the organization',
      rules({ requiredChecks: seen([]), requiredWorkflows: seen([{ path: 'security.yml', own: false }]) }),
      'not-visible',
    ],
    ['required-reviews', 'by classic protection alone', { guards: [NO_GUARD, KEPT_GUARD] }, 'kept'],
    ['signed-commits', 'is never a finding', rules({ signedCommits: seen(false) }), 'information'],
    ['linear-history', 'is never a finding', rules({ linearHistory: seen(false) }), 'information'],
    ['bypass', 'nothing to bypass', { guards: [NO_GUARD, NO_GUARD] }, 'information'],
    ['bypass', 'somebody may', rules({ bypass: seen(['team 7 (ruleset main)']) }), 'not-kept medium'],
    ['allowed-actions', 'all, but pinned', { actions: seen({ allowed: 'all', pinned: true }) }, 'kept'],
    ['allowed-actions', 'selected', { actions: seen({ allowed: 'selected', pinned: false }) }, 'kept'],
    [
      'environment-reviewers',
      'only for trials',
      { environments: seen([{ name: 'preview', reviewed: false }]) },
      'information',
    ],
    [
      'environment-reviewers',
      'one of two',
      {
        environments: seen([
          { name: 'a', reviewed: true },
          { name: 'live', reviewed: false },
        ]),
      },
      'not-kept medium',
    ],
    [
      'private-reporting',
      'of a private repository',
      { repository: { ...keptFacts().repository, public: false }, privateReporting: seen(false) },
      'information',
    ],
    [
      'security-policy',
      'without a time',
      files({ 'SECURITY.md': 'Write to security@example.com.' }),
      'not-kept low',
    ],
    [
      'security-policy',
      'with no other time than that of the fixes',
      files({ 'SECURITY.md': 'Write to security@example.com. Critical ones are fixed within 10 days.' }),
      'not-kept low',
    ],
    [
      'security-policy',
      'as fixby init writes it',
      files({
        'SECURITY.md': newSecurityFile({
          repositoryUrl: 'https://github.com/acme/app',
          public: true,
          policy: DEFAULT_POLICY,
        }),
      }),
      'kept',
    ],
    [
      'security-policy',
      'without a way',
      files({ 'SECURITY.md': 'We answer within two weeks.' }),
      'not-kept medium',
    ],
    [
      'security-policy',
      'of the organization',
      {
        ...files({}),
        files: { ...filesOf(KEPT_FILES), securityPolicy: null },
        sharedSecurityPolicy: seen('Report to https://example.com, 24 hours'),
      },
      'kept',
    ],
    [
      'privacy-policy',
      'an address',
      files({ 'README.md': 'See https://example.com/legal/privacy-policy' }),
      'kept',
    ],
    [
      'privacy-policy',
      'a heading is no link',
      files({ 'README.md': '# Privacy\n[privacy](#privacy)' }),
      'not-kept low',
    ],
    ['privacy-policy', 'an empty file', files({ 'README.md': '# App', 'PRIVACY.md': '' }), 'not-kept low'],
    [
      'privacy-policy',
      'a link to an empty file',
      files({ 'README.md': '[Privacy](./PRIVACY.md#us)', 'PRIVACY.md': '# Privacy' }),
      'not-kept low',
    ],
    [
      'privacy-policy',
      'a file that says something',
      files({ 'README.md': '[Privacy](PRIVACY.md)', 'PRIVACY.md': 'We keep your name. '.repeat(6) }),
      'kept',
    ],
    [
      'codeowners',
      'nobody for .github/',
      files({ '.github/CODEOWNERS': '/src/ @acme/dev' }),
      'not-kept medium',
    ],
    [
      'codeowners',
      'an owner taken away again',
      files({ '.github/CODEOWNERS': '* @acme/dev\n/.github/workflows/' }),
      'not-kept medium',
    ],
    ['codeowners', 'with errors', { codeownersErrors: seen(['line 3: Unknown owner']) }, 'not-kept medium'],
    [
      'policy-protected',
      'owners whom nobody has to ask',
      rules({ codeOwnerReviews: seen(false) }),
      'not-kept medium',
    ],
    [
      'outside-collaborators',
      'who read',
      { outsiders: seen([{ ...person, login: 'x', writes: false }]) },
      'kept',
    ],
    [
      'outside-collaborators',
      'who write',
      { outsiders: seen([{ ...person, login: 'x' }]) },
      'not-kept medium',
    ],
    [
      'outside-collaborators',
      'who administer',
      { outsiders: seen([{ ...person, login: 'x', admin: true }]) },
      'not-kept high',
    ],
    [
      'outside-collaborators',
      'of a person',
      { repository: { ...keptFacts().repository, organization: false } },
      'information',
    ],
    [
      'deploy-key-owners',
      'who left',
      { deployKeys: seen([{ title: 'a', writes: false, addedBy: 'zoe' }]) },
      'not-kept medium',
    ],
    [
      'webhooks',
      'that are off',
      { webhooks: seen([{ host: 'a', secret: false, tls: false, active: false }]) },
      'kept',
    ],
    [
      'webhooks',
      'without TLS',
      { webhooks: seen([{ host: 'a', secret: true, tls: false, active: true }]) },
      'not-kept high',
    ],
    [
      'shared-accounts',
      'a machine that writes',
      { people: seen([{ ...person, login: 'acme-ci' }]) },
      'not-kept high',
    ],
    [
      'shared-accounts',
      'a machine that reads',
      { people: seen([{ ...person, login: 'acme-ci', writes: false }]) },
      'kept',
    ],
    [
      'shared-accounts',
      'people with such letters in their names',
      {
        people: seen(
          ['cicero', 'abbott', 'robotham', 'teamer', 'anna-svensson'].map((login) => ({ ...person, login })),
        ),
      },
      'kept',
    ],
    [
      'update-cooldown',
      "Dependabot's default",
      files({ '.github/dependabot.yml': 'updates: [{ package-ecosystem: npm }]' }),
      'not-kept low',
    ],
    [
      'update-cooldown',
      'updates for security only',
      files({ '.github/dependabot.yml': 'updates: [{ open-pull-requests-limit: 0 }]' }),
      'kept',
    ],
    [
      'update-cooldown',
      'Renovate',
      files({
        '.github/dependabot.yml': 'updates: [{ cooldown: { default-days: 9 } }]',
        'renovate.json': '{"minimumReleaseAge": "2 weeks"}',
      }),
      'kept',
    ],
    ['artifact-retention', 'of 90 days', { retentionDays: seen(90) }, 'kept'],
  ])('%s: %s', (check, _, change, expected) => {
    expect(of(check, change)).toBe(expected);
  });

  it('never tells the address of a webhook, only its host', () => {
    const { checks } = judgePosture(
      {
        ...keptFacts(),
        webhooks: seen([{ host: 'ci.example.com', secret: false, tls: true, active: true }]),
      },
      [],
    );
    const detail = checks.find(({ id }) => id === 'posture-webhooks')?.detail;
    expect(detail).toBe('ci.example.com without a secret');
  });

  it.each([
    ['2026-10-01T00:00:00Z', 'last changed on 2026-10-01'],
    [
      '2025-10-01T00:00:00Z',
      'last changed on 2025-10-01, over a year ago: see whether it names every package manager in use',
    ],
    [null, 'its last change is not visible'],
  ])('tells when updates were last configured: %s', (at, words) => {
    const path = '.github/dependabot.yml';
    const updateChanges = seen(at === null ? [] : [{ path, at }]);
    const { checks } = judgePosture({ ...keptFacts(), updateChanges }, []);
    const tool = checks.find(({ id }) => id === 'posture-update-tool');
    expect(tool).toMatchObject({ state: 'kept', detail: `${path}, ${words}` });
  });
});
