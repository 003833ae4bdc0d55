import { afterEach, expect, it } from '@jest/globals';
import { addCollaborator, addWorkflowRun, mergePull, reviewPull } from '../fakes/github/index.js';
import { Stage } from './stage.js';

const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/1
  runtime:
    name: nodejs22.x
permissions:
  scopes:
    - read:jira-work
`;

let stage: Stage;
afterEach(async () => {
  await stage.end();
});

/** The evidence since a day, in a format. */
async function evidence(format: 'json' | 'csv' | 'markdown', since: string): Promise<string> {
  const { exitCode, stdout, log } = await stage.command(
    ...['evidence', '--since', since, '--repository', 'acme/app', '--workflow', 'fixby.yml'],
    ...['--format', format],
  );
  expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
  return stdout;
}

it('says what a pull request let a Forge app do, and who agreed to it in a review', async () => {
  const wider = { 'manifest.yml': `${MANIFEST}    - manage:jira-configuration\n` };
  stage = await Stage.pullRequest({ 'manifest.yml': MANIFEST }, wider, {
    private: true,
    permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read', actions: 'read' },
  });
  addCollaborator(stage.github, stage.repository, 'alice', 'write');
  addCollaborator(stage.github, stage.repository, 'bob', 'write');
  reviewPull(stage.pull, 'alice');
  await mergePull(stage.github, stage.repository, stage.pull, 'bob');
  addWorkflowRun(stage.github, stage.repository);
  const report = JSON.parse(await evidence('json', '2026-10-01')) as {
    permissions: { changes: { permission: string; pullRequest: number | null }[] };
  };
  expect(report.permissions.changes).toEqual([
    expect.objectContaining({
      change: 'widens',
      permission: 'scope manage:jira-configuration',
      severity: 'medium',
      consent: 'admin',
      pullRequest: stage.pull.number,
      mergedBy: 'bob',
      approvedBy: ['alice'],
    }),
    expect.objectContaining({
      app: 'manifest.yml',
      permission: 'scope read:jira-work',
      pullRequest: null,
      approvedBy: [],
    }),
  ]);
  const markdown = await evidence('markdown', '2026-10-01');
  expect(markdown).toContain('## Permissions of Forge apps');
  expect(markdown).toMatch(/may use the scope manage:jira.configuration.*reviewed by alice; merged by bob/u);
  expect(await evidence('csv', '2026-10-01')).toMatch(/^"permission",.*scope manage:jira-configuration/mu);
});
