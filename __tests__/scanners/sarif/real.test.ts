import { describe, expect, test } from '@jest/globals';
import { Draw } from '../secrets/corpus/random.js';
import { judgeSarif, lines, realSarif, sample } from './stage.js';

describe('files that real tools wrote', () => {
  test.each([
    [
      'semgrep',
      [
        'sarif:Semgrep OSS rules.eval-of-request critical src/server.js:10 unknown',
        'sarif:Semgrep OSS rules.eval-of-request critical src/server.js:15 unknown',
        'sarif:Semgrep OSS rules.md5 medium app/tool.py:11 unknown',
      ],
    ],
    [
      'bandit',
      [
        'sarif:Bandit B324 high app/tool.py:11 unknown',
        'sarif:Bandit B404 low app/tool.py:2 unknown',
        'sarif:Bandit B602 high app/tool.py:7 unknown',
      ],
    ],
    [
      'njsscan',
      [
        'sarif:nodejsscan eval_nodejs high src/server.js:10 unknown',
        'sarif:nodejsscan eval_nodejs high src/server.js:15 unknown',
        'sarif:nodejsscan express_xss high src/server.js:10 unknown',
        'sarif:nodejsscan express_xss high src/server.js:15 unknown',
        'sarif:nodejsscan generic_os_command_exec high src/server.js:6 unknown',
      ],
    ],
    ['gitleaks', ['sarif:gitleaks aws-access-token medium src/config.js:1 unknown']],
    [
      'checkov',
      [
        'sarif:Checkov CKV2_AWS_6 high infra/main.tf:1 unknown',
        'sarif:Checkov CKV_AWS_20 high infra/main.tf:1 unknown',
      ],
    ],
  ])('%s: every result with its severity and its place', async (tool, expected) => {
    const result = await judgeSarif({ files: { 'out.sarif': realSarif(tool) } });
    expect(result.scans[0]).toMatchObject({ status: 'done', reason: null });
    expect(lines(result)).toEqual(expected);
  });

  test('zizmor: all five, with their steps and weaknesses of workflows', async () => {
    const result = await judgeSarif({ files: { 'out.sarif': realSarif('zizmor') } });
    expect(lines(result)).toContain(
      'sarif:zizmor zizmor/template-injection high .github/workflows/build.yml:10 unknown',
    );
    expect(result.findings.flatMap(({ locations }) => locations)).toHaveLength(5);
  });

  test('Trivy: all seven, below a root that is named in a container', async () => {
    const result = await judgeSarif({ files: { 'out.sarif': realSarif('trivy') } });
    expect(lines(result)).toHaveLength(7);
    expect(lines(result)).toContain('sarif:Trivy AVD-AWS-0092 high infra/main.tf:3 unknown');
    expect(result.findings.map(({ severityReason }) => severityReason)).toContain(
      'Trivy gives a score of 8.0',
    );
  });

  test('ESLint: absolute paths of another machine are ours where the files are', async () => {
    const result = await judgeSarif({ files: { 'out.sarif': realSarif('eslint') } });
    expect(result.scans[0]).toMatchObject({ status: 'done', reason: null });
    expect(lines(result).filter((line) => / src\/server\.js:\d+ /u.test(line))).toHaveLength(2);
  });

  test('CWE ids of tags and of properties are known', async () => {
    const result = await judgeSarif({ files: { 'a.sarif': realSarif('njsscan') } });
    const cwe = (rule: string): unknown => result.findings.find((finding) => finding.rule === rule)?.cwe;
    expect(cwe('generic_os_command_exec')).toEqual(['CWE-78']);
    expect(cwe('eval_nodejs')).toEqual(['CWE-95']);
  });

  test('running a tool twice gives the same ids, also when its lines moved', async () => {
    const once = await judgeSarif({ files: { 'out.sarif': realSarif('bandit') } });
    const moved = realSarif('bandit').replace(
      /("(?:start|end)Line": )(\d+)/g,
      (_, key: string, line: string) => `${key}${Number(line) + 3}`,
    );
    const tool = (await sample().read('app/tool.py')).toString('utf8');
    const twice = await judgeSarif({
      files: { 'out.sarif': moved },
      head: sample({ 'app/tool.py': `\n\n\n${tool}` }),
    });
    expect(twice.findings.map(({ id }) => id).sort()).toEqual(once.findings.map(({ id }) => id).sort());
  });

  test('a secret that a tool quotes is in no report', async () => {
    const secret = `AKIA${new Draw(3).base32(16)}`;
    const text = realSarif('gitleaks')
      .replaceAll('@SECRET@', secret)
      .replace('detected secret', `detected secret ${secret}`);
    const result = await judgeSarif({ files: { 'out.sarif': text } });
    expect(result.findings).toHaveLength(1);
    expect(JSON.stringify(result)).not.toContain(secret);
  });
});

describe('what two tools say of the same line', () => {
  test('is one finding that names both, under the id that it had before', async () => {
    const alone = await judgeSarif({ files: { 'a.sarif': realSarif('semgrep') } });
    const both = await judgeSarif({
      files: { 'a.sarif': realSarif('semgrep'), 'b.sarif': realSarif('njsscan') },
    });
    const find = (result: typeof both): (typeof both)['findings'][number] | undefined =>
      result.findings.find(({ rule }) => rule === 'rules.eval-of-request');
    expect(find(both)?.id).toBe(find(alone)?.id);
    expect(find(both)).toMatchObject({ severity: 'critical', aliases: ['eval_nodejs'] });
    expect(find(both)?.title).toContain('nodejsscan');
    expect(both.findings.some(({ rule }) => rule === 'eval_nodejs')).toBe(false);
    // Another weakness of the same line stays one of its own.
    expect(both.findings.some(({ rule }) => rule === 'express_xss')).toBe(true);
  });
});
