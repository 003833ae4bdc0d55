import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { READ_WRITE, type Issue } from '../fakes/github/index.js';
import type { Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { startNpmRegistry, type NpmRegistry } from '../fixtures/npm-registry.js';
import { Stage, type Outcome } from './stage.js';

const WRITES = { ...READ_WRITE, contents: 'write' } as const;
const POLICY = 'version: 1\nfix: { pull-request: true }\n';
let registry: NpmRegistry;
let stage: Stage;

beforeAll(async () => {
  registry = await startNpmRegistry({
    lodash: { '4.17.15': {}, '4.17.21': {} },
    minimist: { '0.0.8': {}, '0.2.4': {} },
  });
});
afterAll(async () => {
  await registry.close();
});
afterEach(async () => {
  await stage.end();
});

const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  '.github/fixby.yml': POLICY,
  '.npmrc': `registry=${registry.url}\nomit-lockfile-registry-resolved=true\n`,
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});
const open = async (files: Files): Promise<void> => {
  stage = await Stage.pullRequest(files, { 'README.md': 'words' }, { permissions: WRITES });
};

/** Pull requests of ours. */
function pulls(): Issue[] {
  return stage.repository.issues.filter(({ pull }) => pull?.head.ref === 'fixby/fix');
}

const onBranch = (path: string): string => stage.remote.git('show', `fixby/fix:${path}`);
const red = ({ log }: Outcome): string[] => log.split('\n').filter((line) => line.startsWith('::error::'));

describe('the fix pull request', () => {
  it('is opened with a table, stays one, and is closed when there is nothing left to mend', async () => {
    await open(app({ lodash: '4.17.15', minimist: '0.0.8' }));
    const first = await stage.push();
    expect(red(first)).toEqual([]);
    const [pull] = pulls();
    if (process.env['FIXBY_TEST_BODY'] !== undefined)
      writeFileSync(process.env['FIXBY_TEST_BODY'], pull?.body ?? '');
    expect(pull?.title).toMatch(/^Mend \d+ findings in 2 packages$/);
    expect(pull?.body).toMatch(
      /\| \S+ critical \[GHSA-.*\| \d{4}-\d{2}-\d{2} \| `minimist` \| 0\.0\.8 \| \*\*0\.2\.4\*\* \|/,
    );
    expect(pull?.body).toContain('approves the runs');
    expect(first.outputs['fix-url']).toMatch(/\/acme\/app\/pull\/\d+$/);
    expect(onBranch('package.json')).toContain('4.17.21');
    const commits = stage.remote.git('log', '--format=%an %s', 'main..fixby/fix').split('\n');
    expect(commits.sort()).toEqual([
      'github-actions[bot] Upgrade lodash',
      'github-actions[bot] Upgrade minimist',
    ]);

    const tip = stage.remote.git('rev-parse', 'fixby/fix');
    await stage.push();
    expect([pulls().length, stage.remote.git('rev-parse', 'fixby/fix')]).toEqual([1, tip]);

    stage.remote.commit(app({ lodash: '4.17.21', minimist: '0.0.8' }), 'by hand');
    await stage.push();
    expect([pulls().length, pulls()[0]?.title]).toEqual([1, expect.stringContaining('minimist')]);
    expect(stage.remote.git('log', '--format=%s', 'main..fixby/fix')).toBe('Upgrade minimist');

    stage.remote.commit(app({ lodash: '4.17.21', minimist: '0.2.4' }), 'by hand, too');
    await stage.push();
    expect([pulls().length, pulls()[0]?.state]).toEqual([1, 'closed']);
    expect(stage.remote.git('branch', '--list', 'fixby/fix')).toBe('');
  }, 600_000);

  it('is left alone once a person has pushed to its branch, closed it, or nothing can be asked', async () => {
    await open(app({ lodash: '4.17.15', minimist: '0.0.8' }));
    await stage.push();
    stage.remote.git('checkout', '-q', 'fixby/fix');
    const own = stage.remote.commit({ 'by-hand.txt': 'mine' }, 'by hand');
    stage.remote.git('checkout', '-q', 'main');
    stage.remote.commit(app({ lodash: '4.17.21', minimist: '0.0.8' }), 'more');
    const { log } = await stage.push();
    expect(log).toContain('has pushed to fixby/fix');
    expect(stage.remote.git('rev-parse', 'fixby/fix')).toBe(own);

    stage.remote.git('branch', '-D', 'fixby/fix');
    for (const pull of pulls()) pull.state = 'closed';
    await stage.push();
    expect(pulls().map(({ state }) => state)).toEqual(['closed', 'open']);

    const nobodyThere = 'registry=http://127.0.0.1:9/\nfetch-retries=0\n';
    stage.remote.commit({ '.npmrc': nobodyThere }, 'a registry that is down');
    expect((await stage.push()).log).toContain('the commands failed this time');
    expect(pulls().map(({ state }) => state)).toEqual(['closed', 'open']);
    stage.remote.commit(app({ lodash: '4.17.21', minimist: '0.0.8' }), 'it is back');

    for (const pull of pulls()) pull.state = 'closed';
    expect((await stage.push()).log).toContain('so it is not opened again');
    expect(pulls().map(({ state }) => state)).toEqual(['closed', 'closed']);
  }, 600_000);

  it('says which setting or permission is missing, and changes no verdict', async () => {
    await open(app({ lodash: '4.17.15' }));
    stage.repository.posture.workflowToken.approves = false;
    const outcome = await stage.push();
    expect(red(outcome).join()).toContain('Allow GitHub Actions to create and approve pull requests');
    expect([outcome.exitCode, outcome.outputs['decision']]).toEqual([1, 'pass']);
  }, 120_000);
});
