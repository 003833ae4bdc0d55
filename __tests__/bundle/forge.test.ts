import { afterEach, describe, expect, it } from '@jest/globals';
import { Stage } from './stage.js';
import type { Files } from '../fixtures/git.js';

const policy = (permissions = ''): string =>
  `version: 1\nscan: { dependencies: false, required: [forge]${permissions} }\n`;

/** An app with these scopes. */
function app(scopes: readonly string[], settings = policy()): Files {
  return {
    '.github/fixby.yml': settings,
    'manifest.yml': `app:
  id: ari:cloud:ecosystem::app/1
  runtime:
    name: nodejs22.x
modules:
  jira:issuePanel:
    - key: panel
      title: Panel
      resource: ui
      resolver:
        function: resolver
  function:
    - key: resolver
      handler: index.handler
permissions:
  scopes:
${scopes.map((scope) => `    - ${scope}\n`).join('')}`,
    'src/index.js': `import Resolver from '@forge/resolver';
import { asUser, route } from '@forge/api';
const resolver = new Resolver();
resolver.define('me', () => asUser().requestJira(route\`/rest/api/3/myself\`));
export const handler = resolver.getDefinitions();
`,
  };
}

const FEW = ['read:jira-work'];
const MANY = ['read:jira-work', 'write:jira-work', 'act-as-user:jira'];

let stage: Stage;
afterEach(async () => {
  await stage.end();
});

describe('a pull request that changes what a Forge app may do', () => {
  it('has a table of it in its comment, is blocked by what is critical, and becomes no issue', async () => {
    stage = await Stage.pullRequest(app(FEW), app(MANY));
    const { exitCode, outputs, report } = await stage.gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 1, decision: 'block' });
    expect(report?.reasons.map(({ message }) => message)).toEqual([
      expect.stringContaining('lets the app use the scope act-as-user:jira (critical)'),
    ]);
    expect(stage.comments).toHaveLength(1);
    const body = stage.comments[0]?.body;
    expect(body).toContain('This app will be able to');
    expect(body).toMatch(
      /use the scope write:jira-work \|.*manifest\.yml:18.*\| administrators of every site/u,
    );
    stage.remote.git('merge', '--quiet', 'topic');
    const tracked = await stage.push({ mode: 'track' });
    expect(tracked.outputs['decision']).not.toBe('error');
    expect(
      stage.repository.issues.map(({ title }) => title).filter((title) => /write:jira-work/u.test(title)),
    ).toEqual([]);
  });

  it('is judged by what the base says of each severity', async () => {
    const settings = policy(', forge: { permissions: { critical: warn, medium: ignore } }');
    stage = await Stage.pullRequest(app(FEW, settings), app(MANY, policy()));
    const { exitCode, outputs } = await stage.gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 0, decision: 'warn' });
    expect(stage.comments[0]?.body).toContain('act-as-user:jira');
  });

  it('is thanked for what it takes back', async () => {
    stage = await Stage.pullRequest(app(MANY), app(FEW));
    const { exitCode } = await stage.gate();
    expect(exitCode).toBe(0);
    expect(stage.comments[0]?.body).toMatch(/Takes back 2 permissions, thank you/u);
  });
});
