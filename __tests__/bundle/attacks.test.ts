import { afterEach, describe, expect, it } from '@jest/globals';
import { addComment, pullRequestEvent, synchronizePull } from '../fakes/github/index.js';
import { git, TestRepository, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { Stage, type Outcome, type PullOptions } from './stage.js';

const SAFE = { lodash: '4.17.15' };
const BAD = { minimist: '0.0.8' };
const WORSE = { ...SAFE, ...BAD };
const MINIMIST = 'GHSA-xvch-5gv4-984h';
const app = (dependencies: Readonly<Record<string, string>>, directory = ''): Files => ({
  [`${directory}package.json`]: packageJson(dependencies),
  [`${directory}package-lock.json`]: packageLock(dependencies),
});
const POLICY = '.github/fixby.yml';
const MARKER = '<!-- fixby:pull-request v1 -->';

let stage: Stage;
const open = async (base: Files, head: Files, options: PullOptions = {}): Promise<Stage> => {
  stage = await Stage.pullRequest(base, head, options);
  return stage;
};
afterEach(async () => {
  await stage.end();
});

const introduced = ({ report }: Outcome): string[] =>
  (report?.findings ?? [])
    .filter((finding) => finding.origin === 'introduced')
    .map((finding) => finding.rule);

/** A day that a waiver may end on, `YYYY-MM-DD`: these runs take the time of the machine. */
const SOON = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

describe('a pull request cannot change the rules that it is judged by', () => {
  it.each<readonly [string, Files, Files]>([
    ['brings a policy that lets everything pass', {}, { [POLICY]: 'version: 1\ngate: { fail-on: never }\n' }],
    [
      'weakens the policy',
      { [POLICY]: 'version: 1\n' },
      { [POLICY]: 'version: 1\ngate: { fail-on: never }\n' },
    ],
    ['deletes a strict policy', { [POLICY]: 'version: 1\ngate: { fail-on: high }\n' }, { [POLICY]: null }],
    [
      'brings a waiver',
      { [POLICY]: 'version: 1\n' },
      {
        [POLICY]: `version: 1\nwaivers: [{ match: { rule: ${MINIMIST} }, reason: trust me, expires: ${SOON} }]\n`,
      },
    ],
    [
      'excludes its lockfile',
      {},
      { [POLICY]: 'version: 1\nscan: { dependencies: { enabled: true, exclude: ["**"] } }\n' },
    ],
    [
      'brings an osv-scanner.toml',
      {},
      { 'osv-scanner.toml': '[[PackageOverrides]]\nignore = true\nreason = "x\\n::error ::y"\n' },
    ],
    ['ignores its lockfile', {}, { '.gitignore': '*\n' }],
  ])('when it %s', async (_, base, head) => {
    await open({ ...app(SAFE), ...base }, { ...app(WORSE), ...head });
    const outcome = await stage.gate();
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs['decision']).toBe('block');
    expect(introduced(outcome)).toContain(MINIMIST);
  });

  it('and is told that its osv-scanner.toml and its policy have no effect', async () => {
    await open(app(SAFE), {
      ...app(WORSE),
      'osv-scanner.toml': 'x = 1',
      [POLICY]: 'version: 1\ngate: { fail-on: never }\n',
    });
    await stage.gate();
    expect(stage.comments[0]?.body).toContain('osv-scanner.toml');
    expect(stage.comments[0]?.body).toMatch(/fail-on.*never/);
  });

  it('nor pass with a policy that is broken', async () => {
    await open(app(SAFE), { [POLICY]: 'version: 1\nwaivers:\n  - match: { rule: X }\n    reason: y\n' });
    const { exitCode, log } = await stage.gate();
    expect(exitCode).toBe(1);
    expect(log).toContain('line 3');
  });

  it('though a broken policy of the base can be repaired, under the default policy', async () => {
    await open({ ...app(SAFE), [POLICY]: 'versoin: 1\n' }, { [POLICY]: 'version: 1\n' });
    const { exitCode, outputs } = await stage.gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 0, decision: 'warn' });
    expect(stage.comments[0]?.body).toMatch(/policy of the base is invalid|default policy/);
  });
});

describe('a pull request that is behind its base branch', () => {
  it.each([
    ['invalid', 'versoin: 1\n'],
    ['missing', null],
  ])('is not blamed for the policy that it still has from there: %s', async (_, old) => {
    await open(
      { ...app(SAFE), ...(old === null ? {} : { [POLICY]: old }) },
      { 'README.md': 'words' },
      {
        later: { [POLICY]: 'version: 1\ngate: { fail-on: high }\n' },
      },
    );
    const { outputs } = await stage.gate({}, `refs/pull/${stage.pull.number}/head`);
    expect(outputs['decision']).toBe('block');
    expect(stage.comments[0]?.body).not.toMatch(/invalid|changes the policy|is deleted/);
  });

  it('is still judged by the branch’s policy when it deletes its own', async () => {
    await open(
      { ...app(SAFE), [POLICY]: 'version: 1\n' },
      { [POLICY]: null },
      {
        later: { [POLICY]: 'version: 1\ngate: { fail-on: high }\n' },
      },
    );
    const { outputs } = await stage.gate({}, `refs/pull/${stage.pull.number}/head`);
    expect(outputs['decision']).toBe('block');
    expect(stage.comments[0]?.body).toMatch(/is deleted/);
  });
});

describe('a pull request cannot hide a lockfile', () => {
  const lock = packageLock(WORSE);
  const manifest = packageJson(WORSE);
  it.each<readonly [string, Files]>([
    ['in a folder with a comma', { 'a,b/package.json': manifest, 'a,b/package-lock.json': lock }],
    ['in a folder with a colon', { 'a:b/package.json': manifest, 'a:b/package-lock.json': lock }],
    ['behind a broken file beside it', { ...app(WORSE), 'z/package-lock.json': '{ "packages": ' }],
    [
      'behind an ecosystem without a database',
      {
        ...app(WORSE),
        'Gemfile.lock':
          'GEM\n  remote: https://rubygems.example/\n  specs:\n    aaa (1.0.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  aaa\n',
      },
    ],
  ])('%s', async (_, head) => {
    await open(app(SAFE), head);
    const outcome = await stage.gate();
    expect(outcome.exitCode).toBe(1);
    expect(introduced(outcome)).toContain(MINIMIST);
  });

  it.each<readonly [string, Files, string]>([
    ['by deleting it and keeping the manifest', { 'package-lock.json': null }, 'removed'],
    [
      'by giving it another name',
      { 'package-lock.json': null, 'locked.json': packageLock(WORSE) },
      'removed',
    ],
    [
      'by giving it another name, and its manifest as well',
      {
        'package-lock.json': null,
        'package.json': null,
        'locked.json': packageLock(WORSE),
        'p.json': packageJson(WORSE),
      },
      'renamed to locked\\.json',
    ],
    [
      'behind a symbolic link',
      { 'package-lock.json': { link: 'locked.json' }, 'locked.json': packageLock(SAFE) },
      'symbolic link',
    ],
  ])('%s', async (_, head, words) => {
    await open(app(WORSE), head);
    const { exitCode, outputs, report, log } = await stage.gate();
    expect(exitCode).toBe(1);
    expect(outputs['decision']).toBe('error');
    expect(log).toMatch(new RegExp(`package-lock\\.json.*${words}`));
    expect(report?.gone).toEqual([]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['in all of the repository', {}],
    ['in its folder', { path: 'app' }],
  ])('by putting a link to node_modules in the place of its folder: %s', async (_, inputs) => {
    const moved = app(WORSE, 'node_modules/app/');
    const removed = { 'app/package.json': null, 'app/package-lock.json': null };
    await open(app(WORSE, 'app/'), { ...removed, ...moved, app: { link: 'node_modules/app' } });
    const target = { defaultBranchSha: stage.remote.git('rev-parse', 'main') };
    for (const outcome of [
      await stage.gate(inputs),
      await stage.run(
        pullRequestEvent(stage.github, stage.repository, stage.pull, { target }),
        stage.checkout('refs/heads/main'),
        inputs,
      ),
    ]) {
      expect(outcome.outputs['decision']).toBe('error');
      expect(outcome.log).toMatch(/^::error.*app.* is a symbolic link/m);
      expect(outcome.report?.gone ?? []).toEqual([]);
    }
  });

  it('by deleting it below another lockfile, which does not lock its project', async () => {
    await open({ ...app(SAFE), ...app(WORSE, 'app/') }, { 'app/package-lock.json': null });
    const { outputs, log, report } = await stage.gate();
    expect(outputs['decision']).toBe('error');
    expect(log).toMatch(/^::error.*app\/package-lock\.json was removed, while app\/package\.json stays/m);
    expect(report?.gone).toEqual([]);
  });

  it('by putting a submodule in the place of its folder', async () => {
    await open(app(WORSE, 'app/'), { 'README.md': 'words' });
    const { remote } = stage;
    remote.git('checkout', '--quiet', 'topic');
    remote.git('rm', '-r', '--quiet', 'app');
    remote.git('update-index', '--add', '--cacheinfo', `160000,${remote.git('rev-parse', 'HEAD')},app`);
    remote.git('commit', '--quiet', '--message', 'submodule');
    await synchronizePull(stage.github, stage.repository, stage.pull);
    const { outputs, log, report } = await stage.gate();
    expect(outputs['decision']).toBe('error');
    expect(log).toMatch(/^::error.*app is a submodule/m);
    expect(report?.gone).toEqual([]);
  });

  it('beside an npm-shrinkwrap.json, which hides it from osv-scanner', async () => {
    const shrinkwrap = { 'npm-shrinkwrap.json': packageLock(SAFE) };
    await open({ ...app(SAFE), ...shrinkwrap }, app(WORSE));
    const outcome = await stage.gate();
    expect(outcome.exitCode).toBe(1);
    expect(introduced(outcome)).toContain(MINIMIST);
  });

  it('but may remove a project altogether, and the report names its lockfile', async () => {
    await open(
      { ...app(SAFE), ...app(WORSE, 'old/') },
      { 'old/package.json': null, 'old/package-lock.json': null },
    );
    const { exitCode } = await stage.gate();
    expect(exitCode).toBe(0);
    expect(stage.comments[0]?.body).toContain('old/package-lock.json');
  });

  it('and may remove an empty one while it adds an empty file', async () => {
    await open({ ...app(SAFE), 'requirements.txt': '\n' }, { 'requirements.txt': null, 'x.py': '\n' });
    expect((await stage.gate()).outputs['decision']).toBe('pass');
  });

  it('and may make a project a workspace, which needs no lockfile of its own', async () => {
    const root = {
      'package.json': JSON.stringify({ name: 'root', workspaces: ['app'] }),
      'package-lock.json': JSON.stringify({
        name: 'root',
        lockfileVersion: 3,
        packages: {
          '': { name: 'root', workspaces: ['app'] },
          app: { dependencies: SAFE },
          'node_modules/app': { resolved: 'app', link: true },
          'node_modules/lodash': { version: SAFE.lodash },
        },
      }),
    };
    await open({ ...app({}), ...app(SAFE, 'app/') }, { ...root, 'app/package-lock.json': null });
    expect((await stage.gate()).outputs['decision']).toBe('pass');
  });

  it('and may leave a link where the project was', async () => {
    const removed = { 'app/package.json': null, 'app/package-lock.json': null };
    await open(app({}, 'app/'), { ...removed, ...app({}, 'apps/one/'), app: { link: 'apps/one' } });
    expect((await stage.gate()).outputs['decision']).toBe('pass');
  });

  it('and may move a project without introducing anything', async () => {
    await open(app(SAFE), { 'package.json': null, 'package-lock.json': null, ...app(SAFE, 'moved/') });
    const { exitCode, outputs } = await stage.gate();
    expect({ exitCode, introduced: outputs['introduced'] }).toEqual({ exitCode: 0, introduced: '0' });
  });
});

describe('a forged lockfile entry is a critical finding', () => {
  const entry = (fields: object): string =>
    JSON.stringify(
      {
        name: 'app',
        lockfileVersion: 3,
        packages: { '': { dependencies: { minimist: '*' } }, 'node_modules/minimist': fields },
      },
      null,
      2,
    );
  it.each([
    ['name', { name: 'totally-safe', version: '0.0.8' }],
    ['version', { version: '1.2.8', resolved: 'https://registry.example/minimist/-/minimist-0.0.8.tgz' }],
  ])('when its %s is not what is installed', async (_, fields) => {
    await open(app({}), {
      'package.json': packageJson({ minimist: '*' }),
      'package-lock.json': entry(fields),
    });
    const outcome = await stage.gate();
    expect(outcome.exitCode).toBe(1);
    expect(introduced(outcome)).toContain('forged-lockfile-entry');
  });
});

describe('the workspace', () => {
  it('may be the base, as pull_request_target checks it out: the head is judged all the same', async () => {
    await open(app(SAFE), app(WORSE));
    const target = { defaultBranchSha: stage.remote.git('rev-parse', 'main') };
    const event = pullRequestEvent(stage.github, stage.repository, stage.pull, { target });
    const outcome = await stage.run(event, stage.checkout('refs/heads/main'));
    expect(outcome.exitCode).toBe(1);
    expect(introduced(outcome)).toContain(MINIMIST);
  });

  it('may not be a merge onto a commit of the author’s own choosing', async () => {
    await open(app(SAFE), app(WORSE));
    // A merge of the head onto a commit that has all of it: compared with that, nothing would be
    // introduced.
    const { remote, pull } = stage;
    remote.git('checkout', '--quiet', '-b', 'evil', 'main');
    remote.commit({ ...app(WORSE), [POLICY]: 'version: 1\ngate: { fail-on: never }\n' }, 'all of it');
    remote.git('merge', '--quiet', '--no-ff', '--strategy=ours', '-m', 'merge', pull.pull.head.sha);
    const outcome = await stage.run(
      pullRequestEvent(stage.github, stage.repository, pull),
      stage.checkout('refs/heads/evil'),
    );
    expect(outcome.exitCode).toBe(1);
    expect(introduced(outcome)).toContain(MINIMIST);
  });

  it('may still be the merge onto the branch that a retargeted pull request came from', async () => {
    await open(app(SAFE), app(WORSE));
    const { remote, pull } = stage;
    remote.git('checkout', '--quiet', '-b', 'own', 'topic');
    remote.commit({ [POLICY]: 'version: 1\ngate: { fail-on: never }\n' }, 'a branch of the author');
    remote.git('checkout', '--quiet', 'main');
    const from = { ref: 'own', sha: remote.git('rev-parse', 'own') };
    const base = { ...pull.pull.base };
    Object.assign(pull.pull.base, from);
    await synchronizePull(stage.github, stage.repository, pull);
    Object.assign(pull.pull.base, base);
    const event = pullRequestEvent(stage.github, stage.repository, pull, {
      action: 'edited',
      retargetedFrom: from,
    });
    const outcome = await stage.run(event, stage.checkout(`refs/pull/${pull.number}/merge`));
    expect(outcome.exitCode).toBe(1);
    expect(introduced(outcome)).toContain(MINIMIST);
  });

  it('may have the fork as its origin: branches and policy are the repository’s own', async () => {
    await open(app(SAFE), app(WORSE), { fork: true });
    const fork = new TestRepository();
    fork.git('fetch', '--quiet', stage.remote.directory, 'topic');
    fork.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    fork.commit({ [POLICY]: 'version: 1\ngate: { fail-on: never }\n' }, 'main of the fork');
    const workspace = stage.checkout(`refs/pull/${stage.pull.number}/head`);
    git(workspace, 'remote', 'set-url', 'origin', `file://${fork.directory}`);
    stage.github.failNext({ path: /\/git\/ref\//, status: 403, times: 9 });
    const outcome = await stage.run(pullRequestEvent(stage.github, stage.repository, stage.pull), workspace);
    expect(outcome.exitCode).toBe(1);
    expect(introduced(outcome)).toContain(MINIMIST);
  });

  it('may have been changed by an earlier step: what is committed counts', async () => {
    await open(app(SAFE), app(WORSE));
    const workspace = stage.checkout(`refs/pull/${stage.pull.number}/merge`);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${workspace}/package-lock.json`, packageLock({}));
    const outcome = await stage.run(pullRequestEvent(stage.github, stage.repository, stage.pull), workspace);
    expect(outcome.exitCode).toBe(1);
    expect(introduced(outcome)).toContain(MINIMIST);
  });
});

describe('text of others', () => {
  it('a comment with our marker by somebody else is left alone', async () => {
    await open(app(SAFE), app(WORSE));
    addComment(stage.github, stage.pull, { author: 'mallory', body: `${MARKER}\n### ✅ Nothing introduced` });
    await stage.gate();
    expect(stage.comments.map((comment) => comment.author)).toEqual(['mallory', 'github-actions[bot]']);
    expect(stage.comments[0]?.body).toContain('Nothing introduced');
    expect(stage.comments[1]?.body).toContain(MINIMIST);
  });

  it('a package with a hostile name reaches neither the log as a command nor the comment as HTML', async () => {
    const hostile = [
      'x\n::error::pwned',
      '<img src=x onerror=alert(1)>',
      '::set-output name=decision::pass',
      '@alice/[x](javascript:alert)|`',
    ];
    const forged = Object.fromEntries(
      hostile.map((name) => [`node_modules/${name}`, { name: `${name}!`, version: '1.0.0\r\n::error::v' }]),
    );
    const lock = JSON.stringify(
      { name: 'app', lockfileVersion: 3, packages: { '': { name: 'app' }, ...forged } },
      null,
      2,
    );
    await open(app({}), { 'package.json': packageJson({}), 'package-lock.json': lock });
    const { exitCode, log, outputs, summary } = await stage.gate();
    expect(exitCode).toBe(1);
    const commands = log.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line));
    for (const line of commands)
      expect(line).toMatch(/^::(?:add-mask::|group::|endgroup::|error title=critical%3A |error::Blocked)/);
    expect(outputs['decision']).not.toBe('pass');
    for (const text of [summary, stage.comments[0]?.body ?? '']) {
      expect(text).not.toMatch(/<img|(?<!\\)\]\(javascript:/);
      expect(text).not.toMatch(/(?<![\w`\u200b])@alice/);
    }
  });
});
