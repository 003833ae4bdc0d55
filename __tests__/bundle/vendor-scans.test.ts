import { afterEach, describe, expect, it } from '@jest/globals';
import type { Files } from '../fixtures/git.js';
import { Stage } from './stage.js';

let stage: Stage;

afterEach(async () => {
  await stage.end();
});

const POLICY = `version: 1
gate: { fail-on: never }
scan:
  dependencies: false
  secrets: false
  code: false
  required: [forge, workflows]
`;

const manifest = (scope: string): string => `app:
  id: ari:cloud:ecosystem::app/1
  runtime:
    name: nodejs22.x
modules:
  trigger:
    - key: t
      function: main
  function:
    - key: main
      handler: index.run
permissions:
  scopes:
    - read:jira-work
${scope}  external:
    fetch:
      backend:
        - address: '*'
          inScopeEUD: false
`;

const workflow = (context: string, comment = ''): string => `on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - id: say
        ${comment}
        run: echo "\${{ ${context} }}"
`;

const BASE: Files = {
  '.github/fixby.yml': POLICY,
  '.github/workflows/old.yml': workflow('github.event.issue.title'),
  'manifest.yml': manifest(''),
  'src/index.js': "import { requestJira } from '@forge/api';\nexport const run = () => requestJira;\n",
};
const HEAD: Files = {
  '.github/workflows/new.yml': workflow('github.event.issue.body'),
  'manifest.yml': manifest('    - admin:repository:bitbucket\n'),
};

describe('Forge apps and workflows of a public repository', () => {
  it('are judged on a pull request, without a word about weak workflows of the base', async () => {
    stage = await Stage.pullRequest(BASE, HEAD);
    const { exitCode, report, log, summary } = await stage.gate();
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    const comment = stage.comments.map(({ body }) => body).join('\n');
    for (const text of [comment, summary]) {
      expect(text).toContain('new.yml');
      expect(text).toContain('Egress to any host');
      expect(text).toContain('use the scope admin:');
      expect(text).not.toContain('old.yml');
    }
    // The file stays on the runner.
    expect(report?.findings.map(({ rule, origin }) => `${rule} ${origin}`).sort()).toEqual([
      'forge-admin-scope introduced',
      'forge-unneeded-scope introduced',
      'forge-wildcard-egress existing',
      'workflow-script-injection existing',
      'workflow-script-injection introduced',
    ]);
  });

  it('have issues with due dates about manifests, and none about workflows', async () => {
    stage = await Stage.pullRequest(BASE, HEAD);
    const { exitCode, log } = await stage.push();
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    const issues = stage.repository.issues.map(({ title, body }) => `${title}\n${body ?? ''}`);
    const egress = issues.filter((text) => text.includes('Egress to any host'));
    expect(egress.some((text) => /forge-wildcard-egress[^]*[Ff]ix by/u.test(text))).toBe(true);
    expect(issues.filter((text) => text.includes('old.yml'))).toEqual([]);
  });
});

describe('of a private repository', () => {
  it('have issues about both, and a comment in a workflow hides a finding', async () => {
    stage = await Stage.pullRequest(BASE, HEAD, { private: true });
    const { report } = await stage.push();
    const id = report?.findings.find(({ rule }) => rule === 'workflow-script-injection')?.id ?? '';
    const titles = (): string[] =>
      stage.repository.issues.filter(({ state }) => state === 'open').map(({ title }) => title);
    expect(titles().filter((title) => title.includes('Untrusted text'))).toHaveLength(1);
    const comment = `# fixby-ignore workflow-script-injection ${id.slice(0, 12)}: issues are ours alone`;
    stage.remote.commit({ '.github/workflows/old.yml': workflow('github.event.issue.title', comment) }, 'x');
    const after = await stage.push();
    expect(after.report?.findings.map(({ rule }) => rule)).toEqual(['forge-wildcard-egress']);
    expect(titles().filter((title) => title.includes('Untrusted text'))).toEqual([]);
  });
});
