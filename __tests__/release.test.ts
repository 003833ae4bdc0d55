import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TestRepository } from './fixtures/git.js';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly jobs: Readonly<Record<'verify' | 'publish', { readonly steps: readonly Step[] }>>;
}

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
const { verify, publish } = (parse(text) as Workflow).jobs;

/** The commands of the steps up to the attestation, which need nobody's identity. */
const PREPARING = publish.steps
  .slice(
    0,
    publish.steps.findIndex(({ uses }) => uses?.startsWith('actions/attest') === true),
  )
  .flatMap(({ run }) => run ?? []);

/** Runs these steps in a repository that is released as 0.1.0. */
function prepare(changelog: string): { readonly repository: TestRepository; readonly commit: string } {
  const repository = new TestRepository();
  for (const path of ['package.json', 'dist', 'action.yml'])
    cpSync(join(root, path), join(repository.directory, path), { recursive: true });
  mkdirSync(join(repository.directory, 'docs'));
  const commit = repository.commit({ 'CHANGELOG.md': changelog });
  for (const script of PREPARING) {
    const env = {
      ...process.env,
      TAG: 'v0.1.0',
      GITHUB_REPOSITORY: 'acme/fixby',
      GITHUB_SERVER_URL: 'https://github.com',
      npm_config_offline: 'true',
    };
    execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: repository.directory,
      env,
      stdio: 'pipe',
    });
  }
  return { repository, commit };
}

describe('a release', () => {
  it('has the package, the sources, their sums, and notes with the line for a workflow', () => {
    const { repository, commit } = prepare(
      '## [Unreleased]\n\n## [0.1.0]\n\n- It works.\n\n## [0.0.9]\n\n- Old.\n',
    );
    const at = (path: string): string => join(repository.directory, path);
    expect(readdirSync(at('release')).sort()).toEqual([
      'SHA256SUMS',
      'fixby-0.1.0.tgz',
      'fixby-v0.1.0.tar.gz',
    ]);
    const sums = readFileSync(at('release/SHA256SUMS'), 'utf8');
    for (const file of ['dist/index.js', 'fixby-0.1.0.tgz', 'fixby-v0.1.0.tar.gz'])
      expect(sums).toMatch(new RegExp(`^[0-9a-f]{64}  ${file}$`, 'mu'));
    const notes = readFileSync(at('notes.md'), 'utf8');
    expect(notes).toContain('- It works.');
    expect(notes).not.toContain('Old');
    expect(notes).toContain(`uses: acme/fixby@${commit} # v0.1.0`);
    expect(notes).toContain('`npx fixby@0.1.0 scan`');
    const manifest = execFileSync('tar', ['-xzOf', at('release/fixby-0.1.0.tgz'), 'package/package.json']);
    expect(JSON.parse(manifest.toString())).toHaveProperty(
      'repository.url',
      'git+https://github.com/acme/fixby.git',
    );
  });

  it('stops where the changelog says nothing of the version', () => {
    expect(() => prepare('## [Unreleased]\n')).toThrow('has no section of this version');
  });
});

describe('the release workflow', () => {
  it('tests before it attests, and attests before it publishes what it attested', () => {
    expect(verify.steps.map(({ run }) => run)).toEqual(
      expect.arrayContaining(['npm cit', 'npm run check-dist']),
    );
    const order = publish.steps.map(({ uses, run }) =>
      uses?.startsWith('actions/attest') === true
        ? 'attest'
        : /^(?:gh release create|npm publish)/u.exec(run ?? '')?.[0],
    );
    expect(order.filter(Boolean)).toEqual(['attest', 'gh release create', 'npm publish']);
    expect(text).toContain('--provenance');
  });

  it('moves no tag', () => {
    expect(text).not.toMatch(/git (?:tag|push)|refs\/tags|git\/refs/u);
  });
});
