import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { pullRequestEvent } from '../fakes/github/index.js';
import { writeFiles, type Files } from '../fixtures/git.js';
import { planted } from '../scanners/secrets/corpus/planted.js';
import { Stage, type Outcome } from './stage.js';

let stage: Stage;

afterEach(async () => {
  await stage.end();
});

const corpus = planted();
const files: Files = Object.fromEntries(corpus.map(({ path, text }) => [path, text]));

/** What the runner shows of a log: it takes `::add-mask::` lines for itself. */
function shown(log: string): string {
  return log.replace(/^::add-mask::.*$/gm, '');
}

function leaks(text: string): string[] {
  return corpus
    .filter(({ value }) => text.includes(value) || text.includes(JSON.stringify(value).slice(1, -1)))
    .map(({ kind }) => kind);
}

function written({ log, outputs, summary }: Outcome): string {
  const paths = [outputs['report'], outputs['sarif']].filter((path) => path !== undefined);
  return [
    shown(log),
    JSON.stringify(outputs),
    summary,
    ...paths.map((path) => readFileSync(path, 'utf8')),
  ].join('\n');
}

describe('a pull request with secrets', () => {
  it('is blocked, and no value is in the log, the comment, the summary, the outputs or the files', async () => {
    stage = await Stage.pullRequest({ 'README.md': 'x\n' }, files);
    const outcome = await stage.gate();
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs['decision']).toBe('block');
    expect(outcome.report?.findings.length).toBeGreaterThan(100);
    expect(leaks(written(outcome))).toEqual([]);
    expect(leaks(stage.comments.map(({ body }) => body).join('\n'))).toEqual([]);
    expect(outcome.log.match(/^::add-mask::/gm)?.length).toBeGreaterThan(100);
  });

  it('says that a shallow checkout hides what was added and removed again', async () => {
    stage = await Stage.pullRequest({ 'README.md': 'x\n' }, { 'README.md': 'y\n' });
    const { report, summary } = await stage.gate();
    expect(report?.scans.find(({ scanner }) => scanner === 'secrets')?.status).toBe('done');
    expect(summary).toContain('fetch-depth: 0');
  });
});

describe('SARIF files of another step', () => {
  it('are read from the workspace, though they are in no commit', async () => {
    stage = await Stage.pullRequest({ 'a.js': 'one();\n' }, { 'a.js': 'one();\neval(x);\n' });
    const workspace = stage.checkout(`refs/pull/${stage.pull.number}/merge`);
    const location = { physicalLocation: { artifactLocation: { uri: 'a.js' }, region: { startLine: 2 } } };
    const result = {
      ruleId: 'eval',
      message: { text: 'eval' },
      locations: [location],
      properties: { 'security-severity': '9.1' },
    };
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'Tool' } }, results: [result] }] };
    writeFiles(workspace, { 'out/tool.sarif': JSON.stringify(log) });
    const event = pullRequestEvent(stage.github, stage.repository, stage.pull);
    const outcome = await stage.run(event, workspace, { sarif: 'out/*.sarif' });
    expect(outcome.outputs['decision']).toBe('block');
    expect(outcome.report?.findings.map(({ rule, origin }) => [rule, origin])).toEqual([
      ['eval', 'introduced'],
      // Our own scanner's.
      ['code-injection', 'introduced'],
    ]);
  });
});
