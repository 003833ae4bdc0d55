import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY } from '../src/core/policy/policy.js';
import { SLA_PRESETS } from '../src/core/policy/presets.js';
import { guardOf } from '../src/fix/guards/guards.js';
import { GO_CHECKSUM_DATABASE } from '../src/scanners/dependencies/registry-hosts.js';
import { minimalEnvironment } from '../src/system/environment.js';
import { readYaml } from '../src/core/policy/read/yaml.js';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const SECURITY = read('SECURITY.md');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) => path.endsWith('.ts') && !path.includes('/examples/') && !/\/(?:rules|models)\//u.test(path),
  );
const matchesIn = (pattern: RegExp): string[] =>
  sources.flatMap((path) => [...read(`src/${path}`).matchAll(pattern)].map(([, word = '']) => word));
const quotedIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, word = '']) => word);

describe('SECURITY.md', () => {
  it('names every command of git that a source asks for', () => {
    const asked = new Set(
      matchesIn(/(?:\bgit|#attempt|#git|#run|#start|stream)\(\s*\[\s*'([a-z-]+)'|args = \['([a-z-]+)'/gu),
    );
    const rows = SECURITY.split('\n').filter((line) => line.startsWith('| `git`'));
    const told = rows.flatMap((row) => quotedIn(row.split('|')[3] ?? ''));
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((command) => command !== '' && !told.includes(command))).toEqual([]);
  });

  it('names every program that a source starts by its name', () => {
    const started = matchesIn(/\b(?:run|exec|execute|findOnPath|spawn)\(\s*'([a-z][\w-]*)'/gu);
    const tools = matchesIn(/^\s*programs: \[(.*)\],$/gmu).flatMap((list) => list.match(/[\w-]+/gu) ?? []);
    const told = SECURITY.split('\n').flatMap((line) => quotedIn(/^\| (`[^|]*)/u.exec(line)?.[1] ?? ''));
    expect(started).toContain('tar');
    expect(tools).toContain('zizmor');
    expect([...started, ...tools].filter((name) => !told.includes(name))).toEqual([]);
  });

  it('names every variable that programs get', () => {
    const [, said = ''] = /^Every one of them gets (.*?)\n\n/msu.exec(SECURITY) ?? [];
    const told = quotedIn(said);
    expect(Object.keys(minimalEnvironment()).filter((name) => !told.includes(name))).toEqual([]);
  });

  it('says which programs fixes start, and none that is refused', async () => {
    const [, said = ''] = /also start (.*?):/su.exec(SECURITY) ?? [];
    const folder = { text: () => Promise.resolve(null) };
    for (const program of quotedIn(said)) {
      const guarded = await guardOf(program)([program, 'add', 'a@1'], folder);
      expect({ program, refused: 'refused' in guarded ? guarded.refused : '' }).not.toMatchObject({
        refused: expect.stringContaining('nobody has looked'),
      });
    }
    for (const program of ['pip-compile', 'poetry', 'bundle', 'dotnet', 'pipenv', 'make'])
      expect(await guardOf(program)([program, 'lock'], folder)).toHaveProperty('refused');
  });

  it('has a row for each file that opens a connection', () => {
    const opens = /'(?:@actions\/http-client|@actions\/github[^']*|node:https?|node:http2|node:tls)'/u;
    const connecting = sources.filter((path) =>
      read(`src/${path}`)
        .split('\n')
        .some((line) => opens.test(line) && !line.startsWith('import type')),
    );
    expect(connecting.sort()).toEqual([
      'github/client.ts', // GitHub
      'jira/client.ts', // the Jira of the policy
      'scanners/dependencies/registry/get.ts', // registries
      'system/download.ts', // GitHub's releases, feeds
      'system/reach.ts', // the privacy policy
    ]);
  });

  it('names where else they and the programs that they start connect to', () => {
    const [, said = ''] = /^## What leaves the machine\n(.*?)\n## /msu.exec(SECURITY) ?? [];
    const downloads = matchesIn(/^\s*download: \(\{ scan \}\) => (scan\.\w+\.download)/gmu);
    expect(downloads).not.toEqual([]);
    // osv-scanner gets a database of advisories from where OSV stores them, not from osv.dev.
    expect(matchesIn(/'(--download-offline-databases)'/gu)).not.toEqual([]);
    const asked = [
      'osv-vulnerabilities.storage.googleapis.com',
      GO_CHECKSUM_DATABASE,
      'GOPROXY',
      'Maven Central',
      'scan.semgrep.config',
      ...downloads,
    ];
    expect(asked.filter((one) => !said.includes(one))).toEqual([]);
  });

  it('has in the README what leaves without being asked for', () => {
    const [, rows = ''] = /^## What leaves the machine\n.*?--- \|\n(.*?)\n\n/msu.exec(SECURITY) ?? [];
    const always = rows
      .split('\n')
      .filter((row) => /where none is on the `PATH`|^[^|]*\|[^|]*\|[^|]*\| every scan of/u.test(row));
    const [, said = ''] = /^Tested on (.*?)\n\n/msu.exec(read('README.md')) ?? [];
    expect(always.map((row) => /osv\.dev|GitHub/u.exec(row)?.[0])).toEqual(['osv.dev', 'GitHub']);
    for (const host of ['osv.dev', 'GitHub']) expect(said).toContain(host);
  });

  it('names every command that connects to GitHub', () => {
    const [, said = ''] = /^\| the GitHub of your workflow \|(.*)$/mu.exec(SECURITY) ?? [];
    const commands = readdirSync(join(root, 'src/cli/commands')).filter((file) => {
      const text = read(`src/cli/commands/${file}`);
      return /from '\.\.\/(?:connection|run-statement|run-posture)\.js'/u.test(text);
    });
    const names = commands.map((file) => file.replace('.ts', '').split('-')[0] ?? '');
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !said.includes(`${name}\``))).toEqual([]);
  });

  it('names the days of the default policy, and the platforms that have a sum', () => {
    const { critical, high, medium, low } = SLA_PRESETS[DEFAULT_POLICY.sla.preset].days;
    const words = SECURITY.replaceAll('\n', ' ');
    expect(words).toContain(`within ${critical} days of being confirmed, a high one within ${high}`);
    expect(words).toContain(`a medium one within ${medium}, a low one within ${low}.`);
    const sums = read('src/scanners/dependencies/program/release.ts').match(/'[0-9a-f]{64}'/gu) ?? [];
    expect({ platforms: sums.length, said: words.includes('all six platforms') }).toEqual({
      platforms: 6,
      said: true,
    });
  });
});

describe('docs/hardening.md', () => {
  const reading = readYaml(read('examples/workflows/fixby.yml'));
  const workflow = (reading.ok ? reading.value : null) as {
    on: Record<string, { types?: string[]; paths?: unknown } | null>;
    permissions: object;
    concurrency: object;
    jobs: Record<
      string,
      { name: string; if?: string; permissions: object; steps: { uses: string; with?: object }[] }
    >;
  };

  it('tells of the workflow what the workflow has', () => {
    expect(workflow.on['pull_request']).toEqual({ types: expect.arrayContaining(['edited']) });
    for (const event of ['merge_group', 'schedule', 'workflow_dispatch'])
      expect(workflow.on).toHaveProperty(event);
    expect(workflow.permissions).toEqual({});
    expect(workflow).toHaveProperty('concurrency');
    const [job] = Object.values(workflow.jobs);
    expect(job).not.toHaveProperty('if');
    expect(job?.name).toContain("github.event_name == 'workflow_dispatch'");
    expect(job).toHaveProperty('timeout-minutes');
    expect(job?.permissions).toMatchObject({ contents: 'read', issues: 'write' });
    expect(job?.steps.at(-1)?.uses).toContain('/fixby@');
    expect(job?.steps[0]?.with).toMatchObject({ 'persist-credentials': false });
    expect(job?.steps[0]?.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/u);
  });

  it('asks for the check by the name that the job has', () => {
    const [job] = Object.values(workflow.jobs);
    expect(read('docs/hardening.md')).toContain('check `Fixby`');
    expect(job?.name).toContain("|| 'Fixby'");
  });
});
