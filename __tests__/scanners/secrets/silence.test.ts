import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { main } from '../../../src/cli/main.js';
import type { Result } from '../../../src/core/findings/result.js';
import { targetMetadata } from '../../../src/core/ledger/plan/target-metadata.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { annotations } from '../../../src/report/annotations/annotations.js';
import { renderComment } from '../../../src/report/comment/comment.js';
import { renderSummary } from '../../../src/report/comment/summary.js';
import { renderIssue } from '../../../src/report/issue/issue.js';
import { renderJson } from '../../../src/report/json/json.js';
import { renderSarif } from '../../../src/report/sarif/sarif.js';
import { explainFinding } from '../../../src/report/terminal/explain.js';
import { renderTerminal } from '../../../src/report/terminal/terminal.js';
import { ruleText } from '../../../src/scanners/rule-texts.js';
import { CommitTree } from '../../../src/system/commit-tree.js';
import { TestRepository, type Files } from '../../fixtures/git.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';
import { openRepository } from '../../fixtures/repository.js';
import { judgeSarif, resultAt, sarifOf } from '../sarif/stage.js';
import { planted } from './corpus/planted.js';
import { judgeSecrets } from './scanning.js';

const corpus = planted();
const files: Files = Object.fromEntries(corpus.map(({ path, text }) => [path, text]));
const nothing: Files = Object.fromEntries(corpus.map(({ path }) => [path, null]));

/**
 * Planted values that stand in a text: as they are, without their line ends, percent-encoded, in
 * Base64, or by any twelve characters of theirs.
 */
function leaks(text: string): string[] {
  return corpus
    .filter(({ value }) => shapes(value).some((shape) => text.includes(shape)))
    .map(({ kind }) => kind);
}

function shapes(value: string): string[] {
  const middle = Math.floor(value.length / 2);
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    Buffer.from(value).toString('base64'),
    // The middle of a value is no beginning that all of its kind share.
    value.slice(middle, middle + 12),
  ];
}

const context = {
  marker: '<!-- m -->',
  runUrl: 'https://github.com/o/r/actions/runs/1',
  repositoryUrl: 'https://github.com/o/r',
};

/** Everything that Fixby writes about a result. */
function outputs(result: Result): Record<string, string> {
  const issues = result.findings.map((finding) =>
    renderIssue(
      finding,
      targetMetadata(
        { key: finding.id, findings: [finding] },
        DEFAULT_POLICY,
        result.comparison.head,
        () => null,
      ),
      { repositoryUrl: context.repositoryUrl, policyPath: '.github/fixby.yml' },
    ),
  );
  return {
    terminal: renderTerminal(result, { colour: false, columns: 200, from: null }),
    json: renderJson(result),
    sarif: renderSarif(result, { version: '0.0.0', ruleText }),
    comment: renderComment(result, context),
    summary: renderSummary(result, context),
    annotations: JSON.stringify(annotations(result)),
    issues: JSON.stringify(issues),
    explanations: result.findings.map((finding) => explainFinding(finding, result, DEFAULT_POLICY)).join(''),
    // More than any report shows today.
    everything: JSON.stringify(result),
  };
}

function leaking(result: Result): [string, string[]][] {
  return Object.entries(outputs(result))
    .map(([name, text]): [string, string[]] => [name, leaks(text)])
    .filter(([, kinds]) => kinds.length > 0);
}

describe('no value leaves the process', () => {
  test('the measure itself notices a value, also encoded', () => {
    expect(corpus.every(({ value }) => leaks(`x${value}y`).length > 0)).toBe(true);
    expect(corpus.every(({ value }) => leaks(JSON.stringify({ value })).length > 0)).toBe(true);
  });

  test('not from what a pull request introduces, not from its history, not from what it fixes', async () => {
    const test = new TestRepository();
    const empty = test.commit({ 'README.md': 'x\n' });
    const full = test.commit(files);
    const clean = test.commit(nothing);
    const repository = await openRepository(test.directory);
    const log: string[] = [];
    const write = (message: string): void => void log.push(message);
    for (const [base, head] of [
      [empty, full],
      [empty, clean],
      [full, clean],
    ] as const) {
      const result = await judgeSecrets({
        head: new CommitTree(repository, head),
        base: new CommitTree(repository, base),
        repository,
        log: { info: write, warning: write, debug: write },
      });
      expect(result.findings.length + result.gone.length).toBeGreaterThan(100);
      expect(leaking(result)).toEqual([]);
    }
    expect(leaks(log.join('\n'))).toEqual([]);
  });

  test('every value is given to the log to mask', async () => {
    const test = new TestRepository();
    const head = test.commit(files);
    const masked: string[] = [];
    await judgeSecrets({
      head: new CommitTree(await openRepository(test.directory), head),
      mask: (value) => masked.push(value),
    });
    const unmasked = corpus.filter(
      ({ value }) => !masked.some((mask) => mask.includes(value) || value.includes(mask)),
    );
    expect(unmasked.map(({ kind }) => kind)).toEqual([]);
  });
});

describe("other tools' files that quote every value", () => {
  /** The values everywhere in a file where a tool writes words. */
  function quoting(tool: string, uri: (value: string, path: string) => string): string {
    const results = corpus.map(({ path, text, value }, index) => ({
      ...resultAt(path, 1, {
        ruleId: `rule-${index}`,
        message: { text: `Found: ${text}`, markdown: text },
      }),
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uri(value, path) },
            region: { startLine: 1, snippet: { text } },
          },
          message: { text },
        },
      ],
      codeFlows: [{ threadFlows: [{ locations: [{ location: { message: { text } } }] }] }],
      partialFingerprints: { secret: value, 'id/v1': value },
    }));
    const rules = corpus.map(({ text }, index) => ({ id: `rule-${index}`, shortDescription: { text } }));
    const notifications = corpus.map(({ text }) => ({ level: 'error', message: { text } }));
    return sarifOf({
      tool: { driver: { name: tool, rules } },
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
      results,
    });
  }

  test.each(['gitleaks', 'Tool'])('leak none from the results of %s', async (tool) => {
    const tree = Object.fromEntries(corpus.map(({ path, text }) => [path, text]));
    const result = await judgeSarif({
      files: { 'a.sarif': quoting(tool, (_, path) => path) },
      head: new MemoryTree(tree),
    });
    expect(result.findings.length).toBeGreaterThan(100);
    expect(leaking(result)).toEqual([]);
  });

  test('leak none from errors', async () => {
    const whole = quoting('Tool', (_, path) => path);
    for (const text of [
      whole.slice(0, -9),
      whole.replace('"2.1.0"', '"1.0.0"'),
      whole.replace(/"startLine":1/g, '"startLine":"x"'),
      quoting('Tool', (value) => `https://user:${value}@host/x`),
      quoting('Tool', (value) => `https://host/?key=${value}`),
    ]) {
      const result = await judgeSarif({ files: { 'a.sarif': text }, head: new MemoryTree({}) });
      expect(result.scans[0]?.status).toBe('failed');
      expect(leaking(result)).toEqual([]);
    }
  });
});

describe('on a command line', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  async function printed(...args: readonly string[]): Promise<string> {
    let text = '';
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        text += String(chunk);
        return true;
      });
    await main(args);
    jest.restoreAllMocks();
    return text;
  }

  test('no format and no error prints a value', async () => {
    const test = new TestRepository();
    test.commit(files);
    for (const format of ['text', 'json', 'sarif', 'markdown', 'html']) {
      const text = await printed('scan', test.directory, '--format', format);
      expect(text.length).toBeGreaterThan(1_000);
      expect([format, leaks(text)]).toEqual([format, []]);
    }
    expect(leaks(await printed('explain', 'secrets/private-key', test.directory))).toEqual([]);
  });
});
