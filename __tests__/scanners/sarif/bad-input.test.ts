import { describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderComment } from '../../../src/report/comment/comment.js';
import { temporaryDirectory } from '../../fixtures/git.js';
import { judgeSarif, lines, realSarif, resultAt, sarifOf } from './stage.js';

async function reasonFor(text: string): Promise<string> {
  const result = await judgeSarif({ files: { 'out.sarif': text } });
  expect(result.decision).toBe('error');
  return result.scans[0]?.reason ?? '';
}

describe('a file that cannot be used fails the scan', () => {
  test.each([
    ['empty', '', 'it is empty'],
    ['blank', ' \n', 'it is empty'],
    ['truncated', realSarif('semgrep').slice(0, 900), 'it ends in the middle'],
    ['no JSON', '{\n"version": "2.1.0",\nruns: []}', 'it is no JSON (line 3)'],
    ['an older version', '{"version":"2.0.0","runs":[]}', 'it is no SARIF 2.1.0: its version is 2.0.0'],
    ['something else', '[]', 'it is no SARIF 2.1.0: its version is missing'],
    ['no runs', '{"version":"2.1.0","runs":[]}', 'it has no runs'],
    ['runs that are none', '{"version":"2.1.0","runs":{}}', 'runs is no array'],
    ['a tool that failed', sarifOf({ invocations: [{ executionSuccessful: false }] }), 'says that it failed'],
    ['a tool that did not scan', sarifOf({ results: null }), 'has no results, not even an empty list'],
    ['a result that is none', sarifOf({ results: ['x'] }), 'result 1 cannot be read: it is no object'],
    [
      'a result of another shape',
      sarifOf({ results: [resultAt('a.js', 1), { message: 'It is bad.' }] }),
      'result 2 cannot be read: message is no object',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await reasonFor(text)).toContain(expected);
  });

  test('no file at all', async () => {
    const result = await judgeSarif({ files: {}, sarif: ['out/*.sarif'] });
    expect(result.decision).toBe('error');
    expect(result.scans[0]?.reason).toContain('no file matches "out/*.sarif"');
  });

  test('a glob of the policy that matches nothing', async () => {
    const result = await judgeSarif({ files: {}, sarif: [], policy: { sarif: ['codeql/*.sarif'] } });
    expect(result.decision).toBe('error');
  });

  test('a tool that the policy requires and that is in no file', async () => {
    const files = { 'out.sarif': sarifOf({}) };
    const required = async (tool: string): Promise<string> =>
      (await judgeSarif({ files, policy: { required: [`sarif:${tool}`] } })).decision;
    expect([await required('Tool'), await required('CodeQL')]).toEqual(['pass', 'error']);
  });

  test('one that is too large', async () => {
    const workspace = temporaryDirectory();
    writeFileSync(join(workspace, 'out.sarif'), '');
    truncateSync(join(workspace, 'out.sarif'), 100 * 1024 * 1024);
    const result = await judgeSarif({ files: {}, workspace });
    expect(result.scans[0]?.reason).toContain('it has 100 MB, more than the 40 MB that are read');
  });

  test('a link, one behind a link, and a glob that climbs out', async () => {
    const outside = temporaryDirectory();
    writeFileSync(join(outside, 'out.sarif'), sarifOf({}));
    const workspace = temporaryDirectory();
    symlinkSync(join(outside, 'out.sarif'), join(workspace, 'link.sarif'));
    mkdirSync(join(workspace, 'd'));
    symlinkSync(outside, join(workspace, 'd', 'linked'));
    const reason = async (glob: string): Promise<string | null | undefined> =>
      (await judgeSarif({ files: {}, workspace, sarif: [glob] })).scans[0]?.reason;
    expect(await reason('link.sarif')).toContain('it is a symbolic link');
    expect(await reason('d/linked/out.sarif')).toMatch(/leads outside the workspace|no file matches/);
    expect(await reason('../*.sarif')).toContain('leads outside the workspace');
    expect(await reason(join(outside, '*.sarif'))).toContain('leads outside the workspace');
  });

  test('costs no other file its results', async () => {
    const result = await judgeSarif({
      files: { 'a.sarif': '{', 'b.sarif': sarifOf({ results: [resultAt('src/server.js', 1)] }) },
    });
    expect(result.decision).toBe('error');
    expect(lines(result)).toEqual(['sarif:Tool rule medium src/server.js:1 unknown']);
  });

  test('a result that cannot be read costs no other one', async () => {
    const results = [{ ruleId: 7, message: {} }, resultAt('src/server.js', 1), { ruleId: 'bare' }];
    const result = await judgeSarif({ files: { 'out.sarif': sarifOf({ results }) } });
    expect(result.decision).toBe('error');
    expect(lines(result)).toEqual([
      'sarif:Tool bare medium out.sarif:- unknown',
      'sarif:Tool rule medium src/server.js:1 unknown',
    ]);
  });

  test('its words quote nothing that the file holds', async () => {
    expect(await reasonFor('{"version":"2.1.0","runs":[{"tool":hunter2}]}')).not.toContain('hunter2');
  });
});

describe('places', () => {
  const at = async (
    uri: string,
    run: Readonly<Record<string, unknown>> = {},
    workspace = temporaryDirectory(),
  ): Promise<string> => {
    const result = await judgeSarif({
      files: { 'out.sarif': sarifOf({ results: [resultAt(uri, 3)], ...run }) },
      workspace,
    });
    return result.scans[0]?.reason ?? lines(result).join();
  };

  test.each([
    ['src/server.js', 'src/server.js:3'],
    ['./src/server.js', 'src/server.js:3'],
    ['src/sub/../server.js', 'src/server.js:3'],
    ['src/a%20b.js', 'src/a b.js:3'],
    ['src/100%.js', 'src/100%.js:3'],
    ['src\\server.js', 'src/server.js:3'],
  ])('%s is %s', async (uri, expected) => {
    expect(await at(uri)).toContain(expected);
  });

  test.each([
    ['../../etc/passwd', '../../etc/passwd'],
    ['%2e%2e/x.js', '%2e%2e/x.js'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['/etc/passwd', '/etc/passwd'],
    ['/usr/lib/node_modules/x/src/server.js', '/usr/lib/node_modules/x/src/server.js'],
    ['https://user:hunter2@example.com/a.js', 'https:…'],
    ['oci://registry.example/library/nginx', 'oci:…'],
    ['C:\\windows\\x.js', 'C:\\windows\\x.js'],
    ['file:///%zz', 'file:///%zz'],
    ['debian:11', 'debian:11'],
  ])('%s is in no file of ours: it counts, and stands at the SARIF file', async (uri, address) => {
    const result = await judgeSarif({ files: { 'out.sarif': sarifOf({ results: [resultAt(uri, 3)] }) } });
    expect(lines(result)).toEqual(['sarif:Tool rule medium out.sarif:- unknown']);
    expect(result.findings[0]?.description).toBe(`In ${address}: It is bad.`);
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  test('two files of the machine are two findings', async () => {
    const results = [resultAt('/etc/passwd', 3), resultAt('/etc/shadow', 3)];
    const result = await judgeSarif({ files: { 'out.sarif': sarifOf({ results }) } });
    expect(new Set(result.findings.map(({ id }) => id)).size).toBe(2);
  });

  test.each([
    'file:///__w/app/app/src/server.js',
    '/builds/acme/app/src/server.js',
    'D:\\a\\app\\src\\server.js',
    'https://github.com/acme/app/blob/3f2a1c9/src/server.js#L3',
    'https://gitlab.example/acme/app/-/blob/feature/x/src/server.js',
    'https://bitbucket.org/acme/app/src/main/src/server.js',
  ])('%s is the file of ours that it ends with', async (uri) => {
    expect(await at(uri)).toContain(' src/server.js:3');
  });

  test.each([
    [{ startLine: 0 }, 'src/server.js:-'],
    [{ startLine: 0, endLine: 0 }, 'src/server.js:-'],
    [{ startLine: -1, startColumn: 0 }, 'src/server.js:-'],
    [{ startLine: 3, endLine: 1 }, 'src/server.js:3'],
    [{ startLine: 3, startColumn: 0 }, 'src/server.js:3'],
  ])('a region of %j is %s', async (region, expected) => {
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'src/server.js' }, region } }];
    expect(await at('', { results: [{ ...resultAt('', 1), locations }] })).toContain(expected);
  });

  test('a step elsewhere is dropped, and its result is not', async () => {
    const step = (uri: string) => ({ location: { physicalLocation: { artifactLocation: { uri } } } });
    const codeFlows = [
      {
        threadFlows: [{ locations: [step('file:/'), step('/usr/include/string.h'), step('src/server.js')] }],
      },
    ];
    const results = [resultAt('src/server.js', 3, { codeFlows })];
    const { findings, decision } = await judgeSarif({ files: { 'out.sarif': sarifOf({ results }) } });
    expect(decision).toBe('pass');
    expect(findings[0]?.locations[0]?.flow.map(({ path }) => path)).toEqual(['src/server.js']);
  });

  test('an absolute path inside the workspace, and one below a base of the file', async () => {
    const workspace = temporaryDirectory();
    expect(await at(`file://${workspace}/src/server.js`, {}, workspace)).toContain(' src/server.js:3');
    const results = [
      {
        ...resultAt('', 1),
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'server.js', uriBaseId: 'SRC' },
              region: { startLine: 3 },
            },
          },
        ],
      },
    ];
    const originalUriBaseIds = {
      ROOT: { uri: `file://${workspace}/` },
      SRC: { uri: 'src/', uriBaseId: 'ROOT' },
    };
    expect(await at('', { results, originalUriBaseIds }, workspace)).toContain(' src/server.js:3');
  });

  test('a tool in a container means its root where the file is in ours', async () => {
    const results = (uri: string): object[] => [
      {
        ...resultAt('', 1),
        locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: 'R' } } }],
      },
    ];
    const originalUriBaseIds = { R: { uri: 'file:///github/workspace/' } };
    expect(await at('', { results: results('src/server.js'), originalUriBaseIds })).toContain(
      ' src/server.js:-',
    );
    expect(await at('', { results: results('src/other.js'), originalUriBaseIds })).toContain(' out.sarif:-');
  });

  test('a file by its index, and a result without any location', async () => {
    const indexed = [
      {
        ...resultAt('', 1),
        locations: [{ physicalLocation: { artifactLocation: { index: 0 }, region: { startLine: 3 } } }],
      },
    ];
    expect(await at('', { results: indexed, artifacts: [{ location: { uri: 'src/server.js' } }] })).toContain(
      ' src/server.js:3',
    );
    expect(await at('', { results: [{ message: { text: 'Everywhere.' } }] })).toContain(
      'unnamed medium out.sarif:-',
    );
  });
});

describe('rules', () => {
  const severityOf = async (
    result: Readonly<Record<string, unknown>>,
    rule: object,
    extra: object = {},
  ): Promise<unknown> => {
    const tool = { driver: { name: 'Tool', rules: [{ id: 'rule', ...rule }] }, ...extra };
    const judged = await judgeSarif({
      files: { 'out.sarif': sarifOf({ tool, results: [resultAt('a.js', 1, result)] }) },
    });
    const [finding] = judged.findings;
    return [finding?.severity, finding?.score];
  };

  test.each([
    [{ level: 'error' }, {}, ['high', null]],
    [{ level: 'warning' }, {}, ['medium', null]],
    [{ level: 'note' }, {}, ['low', null]],
    [{ level: 'none' }, {}, ['low', null]],
    [{}, { defaultConfiguration: { level: 'error' } }, ['high', null]],
    [{}, {}, ['medium', null]],
    [{ level: 'note' }, { properties: { 'security-severity': '9.8' } }, ['critical', 9.8]],
    [
      { level: 'error', properties: { 'security-severity': '3.1' } },
      { properties: { 'security-severity': '9.8' } },
      ['low', 3.1],
    ],
    [{ level: 'error' }, { properties: { 'security-severity': 7 } }, ['high', 7]],
    [{ level: 'note' }, { properties: { 'security-severity': 'very' } }, ['low', null]],
    [{ level: 'note' }, { properties: { 'security-severity': '11' } }, ['low', null]],
    [{ level: 'note' }, { properties: { 'security-severity': '' } }, ['low', null]],
    [{ level: 'error' }, { properties: { 'security-severity': '0.0' } }, ['low', null]],
  ])('severity of %j under %j is %j', async (result, rule, expected) => {
    expect(await severityOf(result, rule)).toEqual(expected);
  });

  test('a rule of an extension, and a part of a rule', async () => {
    const extensions = [{ name: 'Pack', rules: [{ id: 'x/y', properties: { 'security-severity': '9.0' } }] }];
    const byIndex = { ruleId: 'x/y', rule: { id: 'x/y', index: 0, toolComponent: { index: 0 } } };
    expect(await severityOf(byIndex, {}, { extensions })).toEqual(['critical', 9]);
    expect(await severityOf({ ruleId: 'x/y/1' }, {}, { extensions })).toEqual(['critical', 9]);
  });

  test('results that say that all is well are none', async () => {
    const results = ['pass', 'notApplicable', 'informational', 'fail', 'open', 'review'].map((kind) =>
      resultAt('a.js', 1, { kind, ruleId: kind }),
    );
    const result = await judgeSarif({ files: { 'out.sarif': sarifOf({ results }) } });
    expect(result.findings.map(({ rule }) => rule).sort()).toEqual(['fail', 'open', 'review']);
  });

  test('results that were there before, by the baseline of the tool, are none', async () => {
    const results = ['new', 'unchanged', 'updated', 'absent'].map((baselineState) =>
      resultAt('a.js', 1, { baselineState, ruleId: baselineState }),
    );
    const result = await judgeSarif({ files: { 'out.sarif': sarifOf({ results }) } });
    expect(result.findings.map(({ rule }) => rule).sort()).toEqual(['new', 'unchanged', 'updated']);
  });

  test('the same run in two files counts once; runs of two tools count each', async () => {
    const run = { automationDetails: { id: 'a', guid: '0' }, results: [resultAt('a.js', 1)] };
    const other = sarifOf({ tool: { driver: { name: 'Other' } }, results: [resultAt('a.js', 1)] });
    const result = await judgeSarif({
      files: { 'a.sarif': sarifOf(run), 'b.sarif': sarifOf(run), 'c.sarif': other },
    });
    expect(lines(result)).toEqual([
      'sarif:Other rule medium a.js:1 unknown',
      'sarif:Tool rule medium a.js:1 unknown',
    ]);
    expect(result.scans[0]?.sources).toEqual(['sarif:Other', 'sarif:Tool']);
  });

  test('placeholders of messages are filled in, links lose their targets, and hostile Markdown stays text', async () => {
    const rules = [
      {
        id: 'rule',
        messageStrings: {
          m: { text: 'Uses {0} of [here](1), see [x](javascript:alert) @octocat <img src=x>' },
        },
      },
    ];
    const message = { id: 'm', arguments: ['`eval`'] };
    const text = sarifOf({
      tool: { driver: { name: 'T | <b>\n@x', rules } },
      results: [resultAt('a.js', 1, { message })],
    });
    const result = await judgeSarif({ files: { 'out.sarif': text } });
    expect(result.findings[0]?.description).toBe('Uses `eval` of here, see x @octocat <img src=x>');
    const comment = renderComment(result, { marker: '', runUrl: null, repositoryUrl: null });
    expect(comment).not.toMatch(/<img|javascript:|[^\u200b]@octocat|<b>/);
  });
});

describe('what a tool says of its own run', () => {
  const said = (level: string, text: string, uri?: string): string => {
    const locations = uri === undefined ? [] : [{ physicalLocation: { artifactLocation: { uri } } }];
    const notification = { level, message: { text }, locations };
    const results = [resultAt('src/config.js', 1)];
    return sarifOf({ invocations: [{ toolExecutionNotifications: [notification] }], results });
  };

  test.each([
    ['an error with its place', said('error', 'no parse', 'src/server.js')],
    ['a warning with its place', said('warning', 'no parse', 'src/server.js')],
    ['a warning that names the file', said('warning', 'Timeout when running r1 on src/server.js:\n ')],
    ['an error with a line', said('error', 'Syntax error at line src/server.js:7: `x` was unexpected')],
  ])('%s is no complete look at that file', async (_, text) => {
    const { scans, findings } = await judgeSarif({ files: { 'out.sarif': text } });
    expect(scans[0]).toMatchObject({ status: 'done', coverage: { head: { looked: { files: 1 } } } });
    expect(scans[0]?.coverage?.head.unseen).toMatchObject([{ where: 'src/server.js', reason: 'partly' }]);
    expect(findings).toHaveLength(1);
  });

  test('an error about no file of the tree fails the scan, and what was found counts', async () => {
    const result = await judgeSarif({ files: { 'out.sarif': said('error', 'rule r1 cannot be read') } });
    expect(result.decision).toBe('error');
    expect(result.scans[0]?.reason).toBe(
      'out.sarif: Tool reports an error of its own: rule r1 cannot be read',
    );
    expect(result.findings).toHaveLength(1);
  });

  test('a note says nothing about its coverage', async () => {
    const { scans } = await judgeSarif({ files: { 'out.sarif': said('note', 'read', 'src/server.js') } });
    expect(scans[0]).toMatchObject({ status: 'done', coverage: { head: { unseen: [] } } });
  });
});
