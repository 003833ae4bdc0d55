import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.js';
import { temporaryDirectory, TestRepository, writeFiles, type Files } from '../../fixtures/git.js';

const PIN = ['--action', `acme/fixby@${'a'.repeat(40)}`];
const OWNERS = ['--owners', '@acme/security'];
const POLICY = '.github/fixby.yml';
const GATE = '.github/workflows/fixby.yml';

let out = '';
let said = '';
beforeEach(() => {
  out = said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** A clone with the files committed. */
function clone(files: Files = {}, origin = 'git@github.com:acme/app.git'): TestRepository {
  const repository = new TestRepository();
  repository.git('remote', 'add', 'origin', origin);
  repository.commit(files);
  return repository;
}

function init({ directory }: TestRepository, ...args: readonly string[]): Promise<number> {
  return main(['init', directory, ...args]);
}

const read = ({ directory }: TestRepository, path: string): string =>
  readFileSync(join(directory, path), 'utf8');

describe('fixby init', () => {
  it('writes everything into an empty clone, and finds nothing more to do', async () => {
    const repository = clone();
    expect(await init(repository, ...PIN, ...OWNERS)).toBe(0);
    expect(out).toContain('Nothing is open.');
    expect(read(repository, GATE)).toContain(`uses: acme/fixby@${'a'.repeat(40)}\n`);
    expect(read(repository, '.github/CODEOWNERS')).toContain('/.github/ @acme/security\n');
    expect(readdirSync(join(repository.directory, '.github/ISSUE_TEMPLATE'))).toHaveLength(3);
    expect(out).toContain('https://github.com/acme/app/settings/rules');
    out = '';
    expect(await init(repository, '--check')).toBe(0);
    expect(out).toContain('All of it is as this version writes it.');
    expect(await main(['policy', 'check', join(repository.directory, POLICY)])).toBe(0);
  });

  it('keeps what the forms were written for, and what was moved forward', async () => {
    const repository = clone();
    await init(repository, ...PIN, ...OWNERS, '--visibility', 'private');
    const moved = read(repository, GATE).replace('a'.repeat(40), 'b'.repeat(40));
    repository.write({ [GATE]: moved, '.github/workflows/fixby-comments.yml': null });
    expect(await init(repository, '--check')).toBe(1);
    expect(await init(repository)).toBe(0);
    expect(read(repository, GATE)).toBe(moved);
    expect(await init(repository, '--check')).toBe(0);
  });

  it('leaves what is there where nobody can be asked, shows the change, and says how to make it', async () => {
    const files = {
      [GATE]: 'name: mine\non: push\njobs: { a: { runs-on: x, steps: [] } }\n',
      CODEOWNERS: '/src/ @alice\n',
    };
    const repository = clone(files);
    expect(await init(repository, ...PIN, ...OWNERS)).toBe(2);
    for (const [path, text] of Object.entries(files)) expect(read(repository, path)).toBe(text);
    expect(existsSync(join(repository.directory, POLICY))).toBe(true);
    expect(out).toContain('-name: mine\n');
    expect(said).toContain(
      `2 files are there already and were not changed, since nobody could be asked: ${GATE} and CODEOWNERS.`,
    );
    expect(said).toContain('fixby init --yes');
  });

  it('changes it with --yes, and keeps its mode', async () => {
    const repository = clone({ [GATE]: 'name: mine\non: push\njobs: { a: { runs-on: x, steps: [] } }\n' });
    chmodSync(join(repository.directory, GATE), 0o600);
    expect(await init(repository, '--yes', ...PIN, ...OWNERS)).toBe(0);
    expect(read(repository, GATE)).toContain('name: Fixby\n');
    expect(statSync(join(repository.directory, GATE)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(repository.directory, '.github/workflows'))).toEqual([
      'fixby-comments.yml',
      'fixby.yml',
    ]);
  });

  it('changes nothing of a policy that is there, unless the start is named', async () => {
    const policy = 'version: 1\n# ours\ngate: { fail-on: high }\n';
    const repository = clone({ [POLICY]: policy });
    await init(repository, '--yes', ...PIN, ...OWNERS);
    expect(read(repository, POLICY)).toBe(policy);
    await init(repository, '--yes', '--start', 'introduced');
    expect(read(repository, POLICY)).toContain('# ours\n');
    expect(read(repository, POLICY)).toContain('scope: introduced');
  });

  it('switches posture on with --posture, in a policy of either kind', async () => {
    const fresh = clone();
    expect(await init(fresh, ...PIN, ...OWNERS, '--posture')).toBe(0);
    expect(read(fresh, POLICY)).toContain('posture: true');
    const older = clone({ [POLICY]: 'version: 1\n# ours\n' });
    await init(older, '--yes', ...PIN, ...OWNERS, '--posture');
    expect(read(older, POLICY)).toContain('# ours\n');
    expect(read(older, POLICY)).toContain('posture: true');
  });

  it('writes nothing with --dry-run and --check', async () => {
    const repository = clone();
    expect(await init(repository, '--dry-run')).toBe(0);
    expect(out).toContain('+name: Fixby\n');
    expect(out).toContain('Nothing was written.');
    expect(await init(repository, '--check')).toBe(1);
    expect(out).toContain('missing  .github/fixby.yml');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('takes the default branch from the remote, also with a detached HEAD', async () => {
    const repository = clone();
    repository.git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    repository.git('checkout', '--quiet', '--detach');
    await init(repository, '--dry-run');
    expect(out).toContain('branches: [develop]');
  });

  it("links to a GitHub of somebody's own", async () => {
    const repository = clone({}, 'ssh://git@ghe.example:2222/acme/app.git');
    expect(await init(repository, ...PIN)).toBe(0);
    expect(read(repository, 'SECURITY.md')).toContain('https://ghe.example/acme/app/security/advisories/new');
    expect(read(repository, POLICY)).not.toContain('$schema');
    expect(out).toContain('On a GitHub of your own');
  });

  it('works from a folder of a monorepo, for the whole of it', async () => {
    const repository = clone({ 'packages/a/package.json': '{}' });
    expect(await main(['init', join(repository.directory, 'packages/a'), ...PIN, ...OWNERS])).toBe(0);
    expect(existsSync(join(repository.directory, GATE))).toBe(true);
    expect(existsSync(join(repository.directory, 'packages/a/.github'))).toBe(false);
  });

  it('says what it took for granted', async () => {
    const repository = clone();
    await init(repository);
    expect(out).toContain('Taken for a public repository');
    expect(out).toContain('See that @acme can own code');
    expect(out).toContain('in the place of OWNER/fixby@COMMIT');
  });
});

describe('fixby init is refused', () => {
  it('outside of a git repository', async () => {
    const directory = temporaryDirectory();
    expect(await main(['init', directory])).toBe(2);
    expect(said).toContain('is in no git repository');
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each([
    ['the folder .github', { '.github': { link: '../elsewhere' } }],
    ['a file', { [GATE]: { link: '../../../elsewhere/x' } }],
    ['CODEOWNERS', { CODEOWNERS: { link: '/dev/null' } }],
    ['SECURITY.md, however it is written', { 'docs/Security.md': { link: '/dev/null' } }],
  ])('where %s is a symbolic link', async (_, files: Files) => {
    const repository = clone(files);
    expect(await init(repository, '--yes', ...PIN, ...OWNERS)).toBe(2);
    expect(said).toContain('is a symbolic link, and may lead anywhere');
    expect(repository.git('status', '--porcelain')).toBe('');
    for (const path of Object.keys(files))
      expect(lstatSync(join(repository.directory, path)).isSymbolicLink()).toBe(true);
  });

  it('where a file stands in the way of a folder, and says where', async () => {
    const repository = clone({ '.github': 'a file' });
    expect(await init(repository, ...PIN, ...OWNERS)).toBe(2);
    expect(said).toContain(`${GATE} cannot be written`);
  });

  it('where the policy is invalid, with its place', async () => {
    const repository = clone({ [POLICY]: 'version: 1\nwat: 1\n' });
    expect(await init(repository, '--yes')).toBe(2);
    expect(said).toContain('Policy error in .github/fixby.yml, line 2');
    expect(existsSync(join(repository.directory, GATE))).toBe(false);
  });

  it.each([
    [['--action', 'acme/fixby@v1'], 'full SHA'],
    [['--owners', 'alice'], '"alice" is no code owner'],
    [['--branch', "a'b"], 'no branch'],
    [['--yes', '--check'], 'cannot both be given'],
    [['--until', '2027-01-01'], '--start baseline'],
    [['--start', 'softly'], 'must be one of introduced, baseline, all'],
  ])('with %j', async (args, message) => {
    const repository = clone();
    expect(await init(repository, ...args)).toBe(2);
    expect(said).toContain(message);
  });

  it('with a baseline after a scan that failed', async () => {
    const directory = temporaryDirectory();
    writeFiles(directory, {});
    const repository = clone({ [GATE]: 'on: push\n' });
    expect(await init(repository, '--yes', '--start', 'baseline')).toBe(3);
    expect(said).toContain('there is no baseline, and nothing was written');
    expect(await init(repository, '--yes')).toBe(3);
    expect(out).toContain('Not complete: workflows');
  });
});
