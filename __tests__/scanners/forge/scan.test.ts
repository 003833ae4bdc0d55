import { describe, expect, it } from '@jest/globals';
import { idOf, mergeObservations } from '../../../src/core/findings/merge.js';
import { assess } from '../../../src/core/gate/assess.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { forgeScanner } from '../../../src/scanners/forge/run.js';
import type { ScanResult } from '../../../src/scanners/scanner.js';
import { shortId } from '../../../src/core/findings/fingerprint.js';
import { EVERYTHING_SEEN } from '../../fixtures/sight.js';
import { memoryTree } from '../code/memory-tree.js';
import { silent } from '../../fixtures/silent-log.js';

type Files = Readonly<Record<string, string | Buffer | null>>;

function scan(
  head: Files,
  base: Files | null = null,
  forge: object = {},
  directory = '',
): Promise<ScanResult> {
  const policy: Policy = policySchema.parse({ version: 1, scan: { forge } });
  return forgeScanner.scan({
    head: memoryTree(head),
    base: base === null ? null : memoryTree(base),
    directory,
    policy,
    scratch: '',
    log: silent,
  });
}

/** Judged findings of a pull request: `rule path:line origin`, and what it fixes after a minus. */
async function judged(head: Files, base: Files): Promise<string[]> {
  const result = await scan(head, base);
  const { findings, gone } = assess(mergeObservations(result.head, result.base, result.moved), {
    policy: DEFAULT_POLICY,
    asOf: '2026-11-28T00:00:00Z',
    baseline: 'known',
    moved: result.moved,
    memory: new Map(),
    ...EVERYTHING_SEEN,
  });
  return [
    ...findings.flatMap(({ rule, locations }) =>
      locations.map(({ path, line, origin }) => `${rule} ${path}:${line ?? 0} ${origin}`),
    ),
    ...gone.flatMap(({ rule, locations }) => locations.map(({ path }) => `-${rule} ${path}`)),
  ].sort();
}

function manifest(rest = '', id = '1'): string {
  return `app:
  id: ari:cloud:ecosystem::app/${id}
  runtime:
    name: nodejs22.x
modules:
  trigger:
    - key: t
      function: main
  function:
    - key: main
      handler: index.run
${rest}`;
}

const CODE = "import { asUser } from '@forge/api';\nexport const run = () => asUser().requestJira;\n";
const WILD =
  "permissions:\n  external:\n    fetch:\n      backend:\n        - address: '*'\n          inScopeEUD: false\n";

function app(rest = '', at = ''): Files {
  return { [`${at}manifest.yml`]: manifest(rest), [`${at}src/index.js`]: CODE };
}

describe('the scan of Forge manifests', () => {
  it('finds every app in any folder, and names line and column', async () => {
    const { head, report } = await scan({ ...app(), ...app(WILD, 'apps/second/') });
    expect(report).toMatchObject({ status: 'done', files: 2, notes: [expect.stringContaining('one app')] });
    expect(head).toEqual([
      expect.objectContaining({
        source: 'forge',
        rule: 'forge-wildcard-egress',
        title: 'Egress to any host: fetch.backend *',
        place: { path: 'apps/second/manifest.yml', line: 16, column: 11, endLine: 16 },
        confidence: 'high',
      }),
    ]);
  });

  it('leaves manifests of other programs alone', async () => {
    const other = { 'manifest.yml': 'applications:\n  - name: web\n', 'k8s/manifest.yaml': 'kind: Pod\n' };
    expect((await scan(other)).report).toMatchObject({ status: 'done', files: 0 });
    expect((await scan({ 'manifest.yml': 'a: [\n' })).report).toMatchObject({ status: 'done', files: 0 });
  });

  it('leaves out what the policy excludes, the rules that it disables, and what is outside the directory', async () => {
    const files = app(WILD, 'a/');
    expect((await scan(files, null, { exclude: ['a/**'] })).report.files).toBe(0);
    expect((await scan(files, null, { disable: ['forge-wildcard-egress'] })).head).toEqual([]);
    expect((await scan(files, null, {}, 'b')).report.files).toBe(0);
    expect((await scan(files, null, { disable: ['no-such-rule'] })).report.notes).toEqual([
      'scan.forge.disable names no-such-rule, which is no rule',
    ]);
  });

  it('says what cannot be judged', async () => {
    const { report } = await scan(app('remotes:\n  - key: r\n    baseUrl: ${BACKEND}\n'));
    expect(report.notes).toEqual([expect.stringContaining('manifest.yml:14 has ${…}')]);
    expect(report.coverage?.head.unseen).toEqual([
      expect.objectContaining({
        where: 'manifest.yml',
        reason: 'partly',
        detail: expect.stringContaining('${BACKEND}'),
      }),
    ]);
  });

  it('takes an expression that is worked out later for no variable', async () => {
    const field = 'modules:\n  jira:customField:\n    - key: f\n      formatter:\n';
    const formatter = "        expression: '`${value.rating} of ${value.count}`'\n";
    const { report } = await scan({
      'manifest.yml': `app:\n  id: ari:cloud:ecosystem::app/1\n  runtime:\n    name: nodejs22.x\n${field}${formatter}`,
    });
    expect(report.notes).toEqual([]);
    expect(report.coverage?.head.unseen).toEqual([]);
  });

  it('takes inline ignores that the base has', async () => {
    const [finding] = (await scan(app(WILD))).head;
    const id = finding === undefined ? '' : idOf({ ...finding, path: finding.place.path });
    const ignored = WILD.replace(
      "'*'",
      `'*' # fixby-ignore forge-wildcard-egress ${shortId(id)}: agreed with our customers`,
    );
    expect((await scan(app(ignored), app(ignored))).head).toEqual([]);
    const added = await scan(app(ignored), app(WILD));
    expect(added.head).toHaveLength(1);
    expect(added.report.notes).toEqual([expect.stringContaining('has a new fixby-ignore')]);
    const unbound = ignored.replace(shortId(id), '');
    expect((await scan(app(unbound), app(unbound))).head).toHaveLength(1);
  });
});

describe('a pull request', () => {
  it('is told what it brings, what was there, and what it fixes', async () => {
    expect(await judged(app(WILD), app())).toEqual(['forge-wildcard-egress manifest.yml:16 introduced']);
    expect(await judged(app(`# a comment\n${WILD}`), app(WILD))).toEqual([
      'forge-wildcard-egress manifest.yml:17 existing',
    ]);
    expect(await judged(app(), app(WILD))).toEqual(['-forge-wildcard-egress manifest.yml']);
  });

  it('may move an app', async () => {
    expect(await judged(app(WILD, 'b/'), app(WILD, 'a/'))).toEqual([
      'forge-wildcard-egress b/manifest.yml:16 existing',
    ]);
  });

  it('mends what is wrong with an app by removing it, and nothing by removing the manifest alone', async () => {
    expect(await judged({ 'README.md': '' }, app(WILD))).toEqual(['-forge-wildcard-egress manifest.yml']);
    const alone = { 'src/index.js': CODE };
    expect(await judged(alone, app(WILD))).toEqual([]);
    const { report } = await scan(alone, app(WILD));
    expect(report.notes).toEqual([expect.stringContaining('src/index.js still imports @forge/…')]);
    expect(report.coverage?.head.unseen).toEqual([expect.objectContaining({ where: 'manifest.yml' })]);
  });

  it('lowers what stands in tests, and asks nobody for consent to it, unless it was a real app', async () => {
    const fixture = await scan({ ...app(), ...app(WILD, 'tests/fixtures/') }, app());
    expect(fixture.head.map(({ rule, confidence }) => `${rule} ${confidence}`)).toEqual([
      'forge-wildcard-egress low',
    ]);
    expect(fixture.permissions).toEqual([]);
    const hidden = await scan(app(WILD, 'tests/'), app('', 'live/'));
    expect(hidden.permissions?.map(({ permission }) => permission)).not.toEqual([]);
    const inside = await scan(app(WILD, 'tests/a/'), null, {}, 'tests/a');
    expect(inside.head.map(({ confidence }) => confidence)).toEqual(['high']);
  });

  it('does not hide an app by breaking its manifest', async () => {
    const broken = { ...app(), 'manifest.yml': 'permissions:\n  scopes: [\n' };
    const { report, base } = await scan(broken, app(WILD));
    expect(report).toMatchObject({ status: 'failed' });
    expect(report.reason).toMatch(/^manifest\.yml, line \d+, column \d+: /u);
    expect(base).toEqual([]);
  });

  it('can repair a broken one', async () => {
    const { report, head } = await scan(app(WILD), { ...app(), 'manifest.yml': `${manifest()}  a: [\n` });
    expect(report.status).toBe('done');
    expect(report.notes).toEqual([expect.stringContaining('of the base')]);
    expect(head).toHaveLength(1);
  });
});

describe('a bad manifest', () => {
  const bad = {
    'a key that is there twice': [
      `${manifest()}modules:\n  trigger: []\n`,
      /line 12, column 1: "modules" is there twice/u,
    ],
    'no YAML at all': [`${manifest()}  - ]:\n`, /line \d+, column \d+/u],
    'an alias bomb': [
      `${manifest()}a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n`,
      /line 13, column \d+: /u,
    ],
    'an alias without anchor': [`${manifest()}a: *b\n`, /no anchor "b"/u],
    'a second document': [`${manifest()}---\napp: {}\n`, /line \d+/u],
    'two megabytes': [`${manifest()}# ${'x'.repeat(2_000_000)}\n`, /no manifest of more than 200 KB/u],
    'a deep nesting': [`${manifest()}a: ${'['.repeat(5_000)}\n`, /nested too deeply/u],
  } as const;

  it.each(Object.entries(bad))('with %s is a failed scan that says where', async (_, [text, reason]) => {
    const { report } = await scan({ 'manifest.yml': text });
    expect(report.status).toBe('failed');
    expect(report.reason).toMatch(reason);
    expect(report.reason).toContain('manifest.yml');
  });

  it('with ten thousand modules is scanned', async () => {
    const modules = Array.from(
      { length: 10_000 },
      (_, index) => `    - key: t${index}\n      function: main\n`,
    );
    const text = manifest().replace('    - key: t\n      function: main\n', modules.join(''));
    expect((await scan({ 'manifest.yml': text, 'src/index.js': CODE })).report).toMatchObject({
      status: 'done',
      files: 1,
    });
  });

  it('may take what it has from anchors and merges', async () => {
    const text = manifest(
      'permissions:\n  external:\n    fetch:\n      backend:\n        - &any\n          address: "*"\n        - <<: *any\n          inScopeEUD: false\n',
    );
    const { head } = await scan({ 'manifest.yml': text, 'src/index.js': CODE });
    expect(head.map(({ rule, place }) => `${rule}:${place.line ?? 0}`)).toEqual([
      'forge-undeclared-data:17',
      'forge-wildcard-egress:17',
      'forge-wildcard-egress:18',
    ]);
  });

  it('that is a symbolic link is not read, and said to be unseen', async () => {
    const { report } = await scan({ 'manifest.yml': null });
    expect(report.coverage?.head.unseen).toEqual([
      expect.objectContaining({ where: 'manifest.yml', detail: 'a symbolic link' }),
    ]);
  });

  it('may have a handler that is a symbolic link', async () => {
    const { report } = await scan({ 'manifest.yml': manifest(), 'src/index.js': null });
    expect(report.status).toBe('done');
  });
});
