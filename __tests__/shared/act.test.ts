import { afterEach, describe, expect, it } from '@jest/globals';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stage, demoDatabase, execute, type PullOptions } from '../bundle/stage.js';
import { pullRequestEvent } from '../fakes/github/index.js';
import { temporaryDirectory, writeFiles, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';

const ROOT = join(import.meta.dirname, '..', '..');
const MINIMIST = 'GHSA-xvch-5gv4-984h';
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});

/**
 * The workflow of a user, with the action taken from the checkout and pointed at the stand-in for
 * GitHub.
 */
function workflow(api: string, database: string): string {
  return `name: Fixby
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: fixby
        uses: ./.fixby
        env:
          NODE_OPTIONS: --import=file://${redirect(api)}
        with:
          osv-database: ${database}
      - if: always()
        run: echo "node=$(node --version) decision=\${{ steps.fixby.outputs.decision }} introduced=\${{ steps.fixby.outputs.introduced }}"
`;
}

/**
 * act gives JavaScript actions the addresses of github.com, whatever the workflow says: this is
 * loaded before the bundle, and changes them.
 */
function redirect(api: string): string {
  const file = join(temporaryDirectory(), 'redirect.mjs');
  const addresses = {
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_REPOSITORY: 'acme/app',
  };
  writeFileSync(
    file,
    `Object.assign(process.env, ${JSON.stringify(addresses)}); delete process.env.RUNNER_TOOL_CACHE;`,
  );
  return file;
}

let stage: Stage;
afterEach(async () => {
  await stage.end();
});

/**
 * Runs the workflow of a pull request through act, on a shallow clone of the remote whose HEAD is
 * GitHub's merge commit.
 */
async function act(
  base: Files,
  head: Files,
  options: PullOptions = {},
): Promise<{ exitCode: number | null; log: string }> {
  const program = process.env['FIXBY_TEST_ACT'];
  if (program === undefined) throw new Error('FIXBY_TEST_ACT must name act; .ci/run installs it');
  stage = await Stage.pullRequest(base, head, options);
  const workspace = stage.checkout(`refs/pull/${stage.pull.number}/merge`);
  for (const name of ['action.yml', 'dist'])
    cpSync(join(ROOT, name), join(workspace, '.fixby', name), { recursive: true });
  writeFiles(workspace, { '.github/workflows/fixby.yml': workflow(stage.github.url, await demoDatabase()) });
  const event = join(temporaryDirectory(), 'event.json');
  writeFileSync(event, JSON.stringify(pullRequestEvent(stage.github, stage.repository, stage.pull).payload));
  const home = process.env['HOME'] ?? '';
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(home, '.cache'),
  };
  const args = [
    'pull_request',
    '-P',
    'ubuntu-latest=-self-hosted',
    '-e',
    event,
    '-s',
    `GITHUB_TOKEN=${stage.token}`,
  ];
  return execute(program, args, env, workspace);
}

describe('through a real runner', () => {
  it('a pull request that introduces a critical finding is blocked and commented on', async () => {
    const { exitCode, log } = await act(
      app({ lodash: '4.17.15' }),
      app({ lodash: '4.17.15', minimist: '0.0.8' }),
    );
    expect(log).toContain(`node=${process.version} decision=block introduced=`);
    expect(exitCode).toBe(1);
    expect(stage.comments[0]?.body).toContain(MINIMIST);
  });

  it('a pull request that introduces nothing passes', async () => {
    const { exitCode, log } = await act(app({ lodash: '4.17.15' }), {
      'README.md': readFileSync(join(ROOT, 'LICENSE')),
    });
    expect(log).toContain(`node=${process.version} decision=pass introduced=0`);
    expect(exitCode).toBe(0);
    expect(stage.comments[0]?.body).toContain('Nothing introduced');
  });
});
