import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.js';
import { TestRepository, writeFiles, type Files } from '../../fixtures/git.js';

const ANSWERS = '.github/fixby-statement.yml';
const MANIFEST = `modules:
  jira:issuePanel:
    - { key: panel, resource: main, title: Tasks }
resources: [{ key: main, path: static }]
app: { id: ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555, runtime: { name: nodejs22.x } }
permissions: { scopes: [] }
`;
/** Scans that need a program or the network are switched off. */
const POLICY = `version: 1
scan:
  dependencies: { enabled: false }
`;
const OWN = `version: 1
# ours
answers:
  caiq-lite-3.0.1:
    HRS-02.1: { answer: yes, owner: "@bob", reviewed: 2026-01-01 } # by hand
`;

let out = '';
let said = '';
const { GITHUB_TOKEN, GH_TOKEN } = process.env;
beforeEach(() => {
  out = said = '';
  delete process.env['GITHUB_TOKEN'];
  delete process.env['GH_TOKEN'];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
});
afterEach(() => {
  jest.restoreAllMocks();
  Object.assign(process.env, {
    ...(GITHUB_TOKEN === undefined ? {} : { GITHUB_TOKEN }),
    ...(GH_TOKEN === undefined ? {} : { GH_TOKEN }),
  });
});

function clone(files: Files = {}): TestRepository {
  const repository = new TestRepository();
  repository.commit({ '.github/fixby.yml': POLICY, ...files });
  return repository;
}

function init(directory: string, ...args: readonly string[]): Promise<number> {
  return main(['statement', 'init', directory, '--as-of', '2026-11-24T12:00:00Z', ...args]);
}

const read = ({ directory }: TestRepository, path: string): string =>
  readFileSync(join(directory, path), 'utf8');

describe('fixby statement init', () => {
  it('writes a file that the next statement reads, and then has nothing to add', async () => {
    const repository = clone({ 'manifest.yml': MANIFEST });
    expect(await init(repository.directory, '--owner', '@acme/security')).toBe(0);
    expect(out).toContain(`Wrote ${ANSWERS}, with`);
    const written = read(repository, ANSWERS);
    expect(written).toContain('ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555');
    expect(written).toContain('owner: "@acme/security"');
    expect(written).toContain('forge-approval:');
    repository.commit({});
    out = '';
    expect(await init(repository.directory)).toBe(0);
    expect(out).toContain(`${ANSWERS} has all of it.`);
    out = '';
    expect(await main(['statement', repository.directory])).toBe(0);
    expect(out).toContain('of 11 promises kept');
  });

  it('shows it and writes nothing with --dry-run', async () => {
    const repository = clone();
    expect(await init(repository.directory, '--dry-run')).toBe(0);
    expect(out).toContain('Nothing was written.');
    expect(existsSync(join(repository.directory, ANSWERS))).toBe(false);
  });

  it('leaves a file that is there where nobody can be asked, and keeps its words with --yes', async () => {
    const repository = clone({ [ANSWERS]: OWN });
    expect(await init(repository.directory)).toBe(2);
    expect(said).toContain('fixby statement init --yes writes it');
    expect(read(repository, ANSWERS)).toBe(OWN);
    expect(await init(repository.directory, '--yes')).toBe(0);
    expect(read(repository, ANSWERS)).toContain('# ours');
    expect(read(repository, ANSWERS)).toContain('reviewed: 2026-01-01 } # by hand');
    expect(read(repository, ANSWERS)).toContain('HRS-03.1');
  });

  it('adds to the answers that hold for a directory: its own, else those of the root', async () => {
    const own = `apps/one/${ANSWERS}`;
    const repository = clone({ [own]: OWN, 'apps/two/a.js': '' });
    expect(await init(join(repository.directory, 'apps/one'), '--yes')).toBe(0);
    expect(out).toContain(`Wrote ${own}, with`);
    expect(existsSync(join(repository.directory, ANSWERS))).toBe(false);
    expect(await init(join(repository.directory, 'apps/two'), '--yes')).toBe(0);
    expect(out).toContain(`Wrote ${ANSWERS}, with`);
  });

  it('refuses an invalid file by line and column, and changes nothing', async () => {
    const wrong = OWN.replace('HRS-02.1', 'HRS-99.9');
    const repository = clone({ [ANSWERS]: wrong });
    expect(await init(repository.directory, '--yes')).toBe(2);
    expect(said).toContain(`Statement error in ${ANSWERS}, line 5, column 5`);
    expect(read(repository, ANSWERS)).toBe(wrong);
  });

  it('writes through no link', async () => {
    const repository = clone();
    writeFiles(repository.directory, { 'elsewhere.yml': OWN });
    symlinkSync('../elsewhere.yml', join(repository.directory, ANSWERS));
    expect(await init(repository.directory, '--yes')).toBe(2);
    expect(read(repository, 'elsewhere.yml')).toBe(OWN);
  });
});
