import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../../src/core/posture/check-result.js';
import { createClient, type Client } from '../../../../src/github/client.js';
import { postureReader } from '../../../../src/github/read/posture/read.js';
import { scanPosture } from '../../../../src/scanners/posture/scan.js';
import {
  addCollaborator,
  addPersonalToken,
  addRepository,
  addWorkflowToken,
  startGitHub,
  type FakeGitHub,
  type Repository,
} from '../../../fakes/github/index.js';
import { TestRepository } from '../../../fixtures/git.js';
import { MemoryTree } from '../../../fixtures/memory-tree.js';
import { KEPT_FILES, keptSettings, POSTURE_PERMISSIONS } from '../../../fixtures/posture.js';
import { silent } from '../../../fixtures/silent-log.js';

const NAME = { owner: 'acme', repo: 'app' };

let github: FakeGitHub;
let repository: Repository;
let git: string;

beforeEach(async () => {
  github = await startGitHub();
  const files = new TestRepository();
  files.commit(KEPT_FILES);
  git = `${files.directory}/.git`;
  repository = addRepository(github, { owner: 'acme', name: 'app', git, posture: keptSettings() });
  addCollaborator(github, repository, 'anna', 'admin');
});

afterEach(async () => {
  await github.close();
});

function clientOf(token: string): Client {
  return createClient(token, github.url, silent, { retryAfterMs: 1 });
}

async function checksWith(token: string): Promise<readonly CheckResult[]> {
  const posture = { read: postureReader(clientOf(token), NAME), asOf: '2026-11-02T09:00:00Z' };
  return (await scanPosture(new MemoryTree(KEPT_FILES), posture, [])).checks;
}

function idsOf(checks: readonly CheckResult[], state: CheckResult['state']): string[] {
  return checks.filter((check) => check.state === state).map(({ id }) => id);
}

describe('reading the posture from GitHub', () => {
  it('sees everything with a token that may see everything', async () => {
    const checks = await checksWith(addWorkflowToken(github, repository, POSTURE_PERMISSIONS));
    expect(checks.filter(({ state }) => state !== 'kept')).toEqual([]);
  });

  it('sees everything as an administrator', async () => {
    const checks = await checksWith(addPersonalToken(github, 'anna'));
    expect(checks.filter(({ state }) => state !== 'kept')).toEqual([]);
  });

  it("sees rulesets with a workflow's own token, and says which permission the rest takes", async () => {
    const checks = await checksWith(addWorkflowToken(github, repository, { contents: 'read' }));
    expect(idsOf(checks, 'kept')).toEqual(
      expect.arrayContaining([
        'posture-code-owner-reviews',
        'posture-force-pushes',
        'posture-private-reporting',
        'posture-required-check',
        'posture-required-reviews',
      ]),
    );
    const needs = new Map(checks.map(({ id, missing }) => [id, missing[0]?.permission]));
    expect(needs.get('posture-workflow-token')).toBe('administration=read');
    expect(needs.get('posture-webhooks')).toBe('repository_hooks=read');
    expect(needs.get('posture-secret-age')).toBe('secrets=read');
    expect(needs.get('posture-dependabot-alerts')).toBe('vulnerability_alerts=read');
    expect(needs.get('posture-two-factor')).toBe('organization_administration=read');
    expect(needs.get('posture-bypass')).toBe('administration=write');
  });

  it.each(Object.keys(POSTURE_PERMISSIONS))(
    'without %s calls nothing broken that is not',
    async (missing) => {
      const some = Object.fromEntries(
        Object.entries(POSTURE_PERMISSIONS).filter(([name]) => name !== missing),
      );
      const checks = await checksWith(addWorkflowToken(github, repository, some));
      expect(idsOf(checks, 'not-kept')).toEqual([]);
    },
  );

  it.each([...Object.keys(POSTURE_PERMISSIONS), 'everything'])(
    'without %s calls nothing kept that is not',
    async (missing) => {
      breakAll();
      const whole = idsOf(
        await checksWith(addWorkflowToken(github, repository, POSTURE_PERMISSIONS)),
        'kept',
      );
      const some = Object.fromEntries(
        Object.entries(POSTURE_PERMISSIONS).filter(([name]) => name !== missing && missing !== 'everything'),
      );
      const checks = await checksWith(addWorkflowToken(github, repository, some));
      expect(whole).toEqual(expect.arrayContaining(idsOf(checks, 'kept')));
    },
  );

  it('does not take a 404 of classic protection for an unprotected branch', async () => {
    repository.posture.rulesets = [];
    repository.posture.classic = {
      checks: ['Security gate'],
      approvals: 1,
      dismissesStale: true,
      codeOwners: true,
      enforcesAdmins: false,
      forcePushes: false,
      deletions: false,
      signatures: false,
      linear: false,
    };
    addCollaborator(github, repository, 'bert', 'write');
    const checks = await checksWith(addPersonalToken(github, 'bert'));
    expect(github.requests.find(({ path }) => path.endsWith('/protection'))?.status).toBe(404);
    expect(idsOf(checks, 'kept')).toContain('posture-force-pushes');
    expect(idsOf(checks, 'kept')).toContain('posture-required-check');
    expect(idsOf(checks, 'not-visible')).toContain('posture-stale-reviews');
    expect(idsOf(checks, 'not-visible')).toContain('posture-bypass');
    const whole = await checksWith(addPersonalToken(github, 'anna'));
    expect(idsOf(whole, 'kept')).toContain('posture-stale-reviews');
    expect(whole.find(({ id }) => id === 'posture-bypass')).toMatchObject({
      state: 'not-kept',
      detail: 'they do not hold for administrators (branch protection)',
    });
  });

  it('sees that a branch has no rules at all', async () => {
    repository.posture.rulesets = [];
    const checks = await checksWith(addWorkflowToken(github, repository, { contents: 'read' }));
    expect(idsOf(checks, 'not-kept')).toEqual(
      expect.arrayContaining(['posture-deletion', 'posture-force-pushes', 'posture-required-check']),
    );
  });

  it('fails where GitHub fails, rather than to call it not visible', async () => {
    github.failNext({ method: 'GET', path: /\/keys/u, status: 502, times: 10 });
    await expect(checksWith(addPersonalToken(github, 'anna'))).rejects.toThrow();
  });
});

function breakAll(): void {
  repository.posture = {
    ...keptSettings(),
    rulesets: [],
    workflowToken: { writes: true, approves: true },
    actions: { enabled: true, allowed: 'all', pinned: false },
    environments: [{ name: 'production', reviewers: false }],
    secretScanning: false,
    pushProtection: false,
    dependabotAlerts: false,
    privateReporting: false,
    codeownersErrors: [{ line: 1, kind: 'Unknown owner' }],
    outsiders: ['anna'],
    deployKeys: [{ title: 'old', readOnly: false, addedBy: null }],
    webhooks: [{ url: 'http://ci.example.com/hook', secret: false, insecureSsl: true, active: true }],
    twoFactor: false,
    singleSignOn: false,
    secrets: [{ name: 'NPM_TOKEN', updatedAt: '2020-09-01T00:00:00Z' }],
    retentionDays: 400,
  };
}
