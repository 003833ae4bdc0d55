import { afterEach, describe, expect, it } from '@jest/globals';
import { asPerson, type Issue } from '../fakes/github/index.js';
import type { Files } from '../fixtures/git.js';
import { resultAt, sarifOf } from '../scanners/sarif/stage.js';
import { Stage, type Outcome } from './stage.js';

let stage: Stage;
afterEach(async () => {
  await stage.end();
});

const CODE = 'one();\ntwo();\nthree();\n';

/** A policy that reads the files of other tools, and blocks what a pull request introduces. */
const policy = (scan: string): Files => ({
  '.github/fixby.yml': `version: 1\ngate: { fail-on: high, scope: introduced }\nscan: { sarif: ["out/*.sarif"]${scan} }\n`,
});

/** A file of a tool with one bad line for each number. */
function fileOf(tool: string, ...lines: readonly number[]): string {
  const results = lines.map((line) => resultAt('a.txt', line, { ruleId: `${tool}/bad`, level: 'error' }));
  return sarifOf({ tool: { driver: { name: tool } }, results });
}

const written = (tools: Readonly<Record<string, readonly number[]>>): Files =>
  Object.fromEntries(
    Object.entries(tools).map(([tool, lines]) => [`out/${tool}.sarif`, fileOf(tool, ...lines)]),
  );

/** Issues about a tool's findings, worded `state line`. */
function issuesOf(tool: string): Issue[] {
  return stage.repository.issues.filter(({ labels }) => labels.includes(`source: sarif:${tool}`));
}

const states = (tool: string): string[] =>
  issuesOf(tool)
    .map(({ state }) => state)
    .sort();

const origins = ({ report }: Outcome): string[] =>
  (report?.findings ?? [])
    .map(({ rule, origin, locations }) => `${rule}:${locations[0]?.line ?? '-'} ${origin}`)
    .sort();

const notes = ({ report }: Outcome): string =>
  (report?.scans ?? []).flatMap((scan) => scan.notes ?? []).join('\n');

async function open(base: Files, head: Files, members = true): Promise<void> {
  stage = await Stage.pullRequest(base, head, { private: members });
}

describe('issues of other tools', () => {
  it('close when the tool drops a result, and not when its file is missing', async () => {
    await open({ 'a.txt': CODE, ...policy('') }, { 'README.md': 'words' });
    const first = await stage.push({}, written({ CodeQL: [1, 2], Trivy: [3] }));
    expect(first.exitCode).toBe(0);
    expect({ codeql: states('CodeQL'), trivy: states('Trivy') }).toEqual({
      codeql: ['open', 'open'],
      trivy: ['open'],
    });
    const second = await stage.push({}, written({ CodeQL: [2] }));
    expect(second.exitCode).toBe(0);
    expect({ codeql: states('CodeQL'), trivy: states('Trivy') }).toEqual({
      codeql: ['closed', 'open'],
      trivy: ['open'],
    });
    const closed = issuesOf('CodeQL').find(({ state }) => state === 'closed');
    expect(closed?.stateReason).toBe('completed');
    const dashboard = stage.repository.issues.find(({ title }) => title.includes('Security dashboard'));
    expect(dashboard?.body).toMatch(/Trivy \|.*skipped: this run was given no results of it/);
    expect(dashboard?.body).toMatch(/CodeQL \|.*complete/);
  });

  it('stay when the file of a required tool is missing, and the gate and the run end red', async () => {
    await open({ 'a.txt': CODE, ...policy(', required: ["sarif:CodeQL"]') }, { 'README.md': 'words' });
    await stage.push({}, written({ CodeQL: [1], Trivy: [] }));
    for (const outcome of [
      await stage.push({}, written({ Trivy: [] })),
      await stage.gate({}, undefined, written({ Trivy: [] })),
    ]) {
      expect(outcome.exitCode).toBe(1);
      expect(outcome.outputs['decision']).toBe('error');
      expect(outcome.log).toMatch(/^::error.*the policy requires the sarif:CodeQL scan, and it did not run/m);
    }
    expect(states('CodeQL')).toEqual(['open']);
  });

  it('stay when a file is cut off', async () => {
    await open({ 'a.txt': CODE, ...policy('') }, { 'README.md': 'words' });
    await stage.push({}, written({ CodeQL: [1] }));
    const cut = { 'out/CodeQL.sarif': fileOf('CodeQL').slice(0, -3) };
    expect((await stage.push({}, cut)).exitCode).toBe(1);
    expect(states('CodeQL')).toEqual(['open']);
  });
});

describe('introduced or not', () => {
  const change = { 'a.txt': 'zero();\none();\ntwo();\nthree();\n' };

  it('by the tracked issues, once a push to the default branch has read the tool', async () => {
    await open({ 'a.txt': CODE, ...policy('') }, change);
    await stage.push({}, written({ CodeQL: [2] }));
    const outcome = await stage.gate({}, undefined, written({ CodeQL: [2, 3] }));
    // two() was tracked; one() did not change, and nobody knew it to be bad.
    expect(origins(outcome)).toEqual(['CodeQL/bad:2 introduced', 'CodeQL/bad:3 existing']);
    expect(outcome.outputs['decision']).toBe('block');
    expect(notes(outcome)).toContain('introduced or not, by the tracked issues (no sarif-base): CodeQL');
    expect(outcome.summary).toContain('by the tracked issues');
  });

  describe('by the tracked issues, also on a line that is indented now', () => {
    const indented = { 'a.txt': CODE.replace('two', '  two') };

    it('whoever closed the issue: what is still there is no news', async () => {
      await open({ 'a.txt': CODE, ...policy('') }, indented);
      await stage.push({}, written({ CodeQL: [2] }));
      const [issue] = issuesOf('CodeQL');
      if (issue === undefined) throw new Error('no issue');
      asPerson(stage.github, 'alice', stage.repository, issue).state('closed', 'not_planned');
      const outcome = await stage.gate({}, undefined, written({ CodeQL: [2] }));
      expect(origins(outcome)).toEqual(['CodeQL/bad:2 existing']);
    });

    it('but not once a complete scan found it gone', async () => {
      await open({ 'a.txt': CODE, ...policy('') }, indented);
      await stage.push({}, written({ CodeQL: [2] }));
      await stage.push({}, written({ CodeQL: [] }));
      const outcome = await stage.gate({}, undefined, written({ CodeQL: [2] }));
      expect(origins(outcome)).toEqual(['CodeQL/bad:2 introduced']);
    });

    it('in public, where the dashboard knows what has no issue', async () => {
      await open({ 'a.txt': CODE, ...policy('') }, indented, false);
      await stage.push({}, written({ CodeQL: [2] }));
      expect(issuesOf('CodeQL')).toEqual([]);
      const outcome = await stage.gate({}, undefined, written({ CodeQL: [2] }));
      expect(outcome.outputs).toMatchObject({ introduced: '0', decision: 'pass' });
    });
  });

  it('by the lines that changed, before that', async () => {
    await open({ 'a.txt': CODE, ...policy('') }, change);
    const outcome = await stage.gate({}, undefined, written({ CodeQL: [1, 2] }));
    expect(origins(outcome)).toEqual(['CodeQL/bad:1 introduced', 'CodeQL/bad:2 existing']);
    expect(notes(outcome)).toContain('by the lines that changed');
  });
});
