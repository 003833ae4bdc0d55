import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { addCollaborator, READ_WRITE } from '../fakes/github/index.js';
import { KEPT_FILES, keptSettings, POSTURE_PERMISSIONS } from '../fixtures/posture.js';
import { Stage } from './stage.js';

const POLICY = 'version: 1\nscan: { posture: true }\n';

let stage: Stage;

beforeEach(async () => {
  const files = { ...KEPT_FILES, '.github/fixby.yml': POLICY };
  stage = await Stage.pullRequest(
    files,
    { 'src/page.js': '' },
    {
      private: true,
      permissions: { ...READ_WRITE, ...POSTURE_PERMISSIONS },
    },
  );
  addCollaborator(stage.github, stage.repository, 'anna', 'admin');
  stage.repository.posture = { ...keptSettings(), twoFactor: false, retentionDays: 400 };
});

afterEach(async () => {
  await stage.end();
});

describe('fixby posture', () => {
  it('prints every check, what is open with its date and how to mend it first', async () => {
    const { exitCode, stdout } = await stage.command('posture', '--repository', 'acme/app');
    expect(exitCode).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^✔ /u);
    expect(lines[1]).toMatch(/^ {2}\d+ checks: 2 not kept, /u);
    expect(lines[3]).toMatch(
      /^not kept {9}high {6}The organization requires two factors: it is not required$/u,
    );
    expect(lines[4]).toMatch(/^ +fix by \d{4}-\d{2}-\d{2} {2}28 days {2}posture-two-factor$/u);
    expect(lines[5]).toMatch(/^ +Organization settings/u);
    expect(stdout).toContain(
      'Artifacts and logs are deleted after 90 days at most: they are kept for 400 days',
    );
  });

  it('blocks where it is asked to, and writes Markdown and JSON', async () => {
    const strict = await stage.command(
      'posture',
      '--repository',
      'acme/app',
      '--fail-on',
      'high',
      '--format',
      'markdown',
    );
    expect(strict.exitCode).toBe(1);
    expect(strict.stdout).toContain('**high**<br>not&nbsp;kept | [The organization requires two factors](');
    const json = await stage.command('posture', '--repository', 'acme/app', '--format', 'json');
    const report = JSON.parse(json.stdout) as {
      scans: { scanner: string; checks: { id: string; state: string }[] }[];
      findings: { source: string; rule: string; severity: string }[];
    };
    expect(report.findings.map(({ source, rule, severity }) => ({ source, rule, severity }))).toEqual([
      { source: 'posture', rule: 'posture-two-factor', severity: 'high' },
      { source: 'posture', rule: 'posture-artifact-retention', severity: 'low' },
    ]);
    expect(report.scans[0]?.checks.find(({ id }) => id === 'posture-webhooks')?.state).toBe('kept');
  });

  it('explains a check', async () => {
    stage.remote.git('remote', 'add', 'origin', 'https://github.com/acme/app.git');
    const { exitCode, stdout } = await stage.command('explain', 'posture-two-factor');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Two factors are not required');
    expect(stdout).toContain('high: the rule says high');
  });

  it('says what is missing when no token is there, or GitHub fails', async () => {
    stage.github.failNext({ method: 'GET', path: /\/keys/u, status: 502, times: 10 });
    const { exitCode, stdout } = await stage.command('posture', '--repository', 'acme/app');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/^✖ Not judged: .*the settings could not be read/u);
  });
});

describe('the action', () => {
  it('opens one issue for the posture, with the dates that the command then prints', async () => {
    const { exitCode, log, summary, outputs } = await stage.push();
    expect(summary).toContain('a setting on GitHub');
    expect(readFileSync(outputs['sarif'] ?? '', 'utf8')).not.toContain('posture-two-factor');
    expect({ exitCode, red: /^::error::/mu.test(log) }).toEqual({ exitCode: 0, red: false });
    const [issue] = stage.repository.issues.filter(({ title }) => title.includes('Repository posture'));
    expect(issue?.title).toBe('[high] Repository posture: 2 checks are not kept');
    expect(issue?.labels).toEqual(expect.arrayContaining(['source: posture', 'severity: high']));
    const plan = await stage.command('plan', '--repository', 'acme/app');
    expect(plan.log).not.toContain('Repository posture');
    const again = await stage.command('posture', '--repository', 'acme/app', '--format', 'json');
    expect(again.stdout).toContain(`"firstSeen": "${issue?.createdAt ?? ''}"`);
  });

  it('judges no pull request by it', async () => {
    const { exitCode, report } = await stage.gate();
    expect(exitCode).toBe(0);
    expect(report?.scans.find(({ scanner }) => scanner === 'posture')).toMatchObject({
      status: 'skipped',
      reason: 'looked at by runs on the default branch, and by fixby posture',
    });
  });

  it('shows nothing of it in public', async () => {
    stage.repository.private = false;
    const { log, summary } = await stage.push();
    for (const text of [log, summary]) {
      expect(text).not.toContain('posture-two-factor');
      expect(text).not.toContain('not required');
    }
  });
});
