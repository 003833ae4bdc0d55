import { describe, expect, it } from '@jest/globals';
import { idOf, mergeObservations } from '../../../src/core/findings/merge.js';
import { assess } from '../../../src/core/gate/assess.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { codeScanner } from '../../../src/scanners/code/run.js';
import type { ScanResult } from '../../../src/scanners/scanner.js';
import { shortId } from '../../../src/core/findings/fingerprint.js';
import { EVERYTHING_SEEN } from '../../fixtures/sight.js';
import { memoryTree } from './memory-tree.js';
import { silent } from '../../fixtures/silent-log.js';

type Files = Readonly<Record<string, string | null>>;

function scan(head: Files, base: Files | null = null, code: object = {}): Promise<ScanResult> {
  return codeScanner.scan({
    head: memoryTree(head),
    base: base === null ? null : memoryTree(base),
    directory: '',
    policy: policySchema.parse({ version: 1, scan: { code } }),
    scratch: '',
    log: silent,
  });
}

/** Findings of a pull request: `rule path:line origin`. */
async function judged(head: Files, base: Files): Promise<string[]> {
  const result = await scan(head, base);
  const { findings } = assess(mergeObservations(result.head, result.base, result.moved), {
    policy: DEFAULT_POLICY,
    asOf: '2026-11-28T00:00:00Z',
    baseline: 'known',
    moved: result.moved,
    memory: new Map(),
    ...EVERYTHING_SEEN,
  });
  return findings.flatMap(({ rule, locations }) =>
    locations.map(({ path, line, origin }) => `${rule} ${path}:${line ?? 0} ${origin}`),
  );
}

function manifest(module: string): string {
  return `app:\n  id: ari:cloud:ecosystem::app/1\nmodules:\n  ${module}:\n    - key: m\n      function: main\n  function:\n    - key: main\n      handler: index.run\n`;
}

const CODE = `import { asApp, route } from '@forge/api';
export const run = ({ payload }) =>
  asApp().requestJira(route\`/rest/api/3/issue/\${payload.key}\`, { method: 'DELETE' });
`;
const APP = { 'manifest.yml': manifest('jira:issuePanel'), 'src/index.js': CODE };
const NIGHTLY = { ...APP, 'manifest.yml': manifest('scheduledTrigger') };

describe('the code of a Forge app', () => {
  it('is judged by who the manifest lets call it: a change of the manifest alone brings the finding', async () => {
    expect(await judged(NIGHTLY, NIGHTLY)).toEqual([]);
    expect(await judged(APP, NIGHTLY)).toEqual(['forge-unchecked-as-app src/index.js:3 introduced']);
    expect(await judged(APP, APP)).toEqual(['forge-unchecked-as-app src/index.js:3 existing']);
  });

  it('says who calls it, and through which functions', async () => {
    const { head } = await scan(APP);
    expect(head).toEqual([
      expect.objectContaining({
        source: 'code',
        confidence: 'high',
        description: expect.stringContaining('any user of jira:issuePanel reaches it through run'),
        flow: [expect.objectContaining({ label: 'run', line: 2 }), expect.objectContaining({ line: 3 })],
      }),
    ]);
  });

  it('is as sure of a web trigger that asks who calls only after it acted as of one that never asks', async () => {
    const act = "await asApp().requestJira(route`/rest/api/3/issue/${req.body}`, { method: 'DELETE' });";
    const ask = "if (req.headers['x-secret'][0] !== process.env.SECRET) return { statusCode: 403 };";
    const confidence = async (...lines: string[]): Promise<unknown> => {
      const code = `import { asApp, route } from '@forge/api';\nexport const run = async (req) => {\n${lines.join('\n')}\n};\n`;
      const { head } = await scan({ 'manifest.yml': manifest('webtrigger'), 'src/index.js': code });
      return head
        .filter(({ rule }) => rule === 'forge-webtrigger-authentication')
        .map((finding) => finding.confidence);
    };
    expect(await confidence(act)).toEqual(['high']);
    expect(await confidence(act, ask)).toEqual(['high']);
    expect(await confidence(ask, act)).toEqual([]);
  });

  it('keeps its finding when lines move or a file is renamed', async () => {
    expect(await judged({ ...APP, 'src/index.js': `// moved\n${CODE}` }, APP)).toEqual([
      'forge-unchecked-as-app src/index.js:4 existing',
    ]);
  });

  it('follows the policy and inline ignores like any other code', async () => {
    expect((await scan(APP, null, { disable: ['forge-unchecked-as-app'] })).head).toEqual([]);
    expect((await scan(APP, null, { exclude: ['src/**'] })).head).toEqual([]);
    const [finding] = (await scan(APP)).head;
    const id = finding === undefined ? '' : shortId(idOf({ ...finding, path: finding.place.path }));
    const ignored = CODE.replace(
      '  asApp()',
      `  // fixby-ignore forge-unchecked-as-app ${id}: agreed\n  asApp()`,
    );
    expect((await scan({ ...APP, 'src/index.js': ignored })).head).toEqual([]);
  });

  it('outside of src, in several apps, and in files that import each other in a circle is followed', async () => {
    const files = {
      'a/manifest.yml': manifest('jira:issuePanel'),
      'a/index.js': "import { go } from './go';\nexport const run = ({ payload }) => go(payload.key);\n",
      'a/go.js': `import { run } from './index';\n${CODE.replace('run = ({ payload })', 'go = (key)').replace('payload.key', 'key')}export const again = run;\n`,
      'b/manifest.yml': manifest('confluence:globalPage'),
      'b/src/index.ts': CODE,
    };
    const { head } = await scan(files);
    expect(head.map(({ place }) => `${place.path}:${place.line ?? 0}`)).toEqual([
      'a/go.js:4',
      'b/src/index.ts:3',
    ]);
  });

  it('with several resolvers is judged by whose functions a module gets: a queue has its own', async () => {
    const resolver = (key: string): string =>
      `import Resolver from '@forge/resolver';\n${CODE.replace('export const run =', 'const act =')}const resolver = new Resolver();\nresolver.define('${key}', act);\nexport default resolver.getDefinitions();\n`;
    const files = {
      'manifest.yml': `app:\n  id: ari:cloud:ecosystem::app/1\nmodules:\n  jira:adminPage:\n    - key: page\n      resolver: { function: page }\n  consumer:\n    - key: queue\n      queue: work\n      resolver: { function: queue, method: work }\n  function:\n    - key: page\n      handler: index.page\n    - key: queue\n      handler: index.queue\n`,
      'src/index.js': "import page from './page';\nimport queue from './queue';\nexport { page, queue };\n",
      'src/page.js': resolver('show'),
      'src/queue.js': resolver('work'),
    };
    const places = ({ head }: ScanResult): string[] => head.map(({ place }) => place.path);
    expect(places(await scan(files))).toEqual(['src/page.js']);
    const shared = {
      'src/one.js': "import Resolver from '@forge/resolver';\nexport const one = new Resolver();\n",
      'src/page.js': `import { one } from './one';\nimport './queue';\nexport default one.getDefinitions();\n`,
      'src/queue.js': resolver('work')
        .replace('const resolver = new Resolver();', "import { one as resolver } from './one';")
        .replace('import Resolver', 'import Other'),
    };
    expect(places(await scan({ ...files, ...shared }))).toEqual(['src/queue.js']);
    const handed = {
      'src/page.js': `import Resolver from '@forge/resolver';\nimport { add } from './queue';\nconst own = new Resolver();\nadd(own);\nexport default own.getDefinitions();\n`,
      'src/queue.js': `${CODE.replace('export const run =', 'const act =')}export const add = (resolver) => resolver.define('work', act);\nexport default 1;\n`,
    };
    expect(places(await scan({ ...files, ...handed }))).toEqual(['src/queue.js']);
  });

  it('that is not there, a symbolic link, or no JavaScript ends nothing', async () => {
    for (const code of [null, 'export const run = (', '{{{']) {
      const files: Files = { ...APP, 'src/index.js': code, 'src/other.js': 'export const a = 1;\n' };
      expect((await scan(files)).report.status).toBe('done');
    }
    expect((await scan({ 'manifest.yml': 'app: {\n', 'src/index.js': CODE })).head).toEqual([]);
  });
  it('is not called mended when its manifest cannot be read or is gone, nor when its handler is a link', async () => {
    const where = async (head: Files): Promise<unknown> => {
      const { report } = await scan(head, APP);
      return report.coverage?.head.unseen.map(({ where: path, reason }) => `${path} ${reason}`);
    };
    expect(await where({ ...APP, 'manifest.yml': `${APP['manifest.yml']}app: {` })).toEqual([
      'src/index.js partly',
    ]);
    expect(await where({ 'src/index.js': CODE })).toEqual(['src/index.js partly']);
    expect(await where({ ...APP, 'src/index.js': null, 'src/own.js': CODE })).toContain(
      'src/index.js unreadable',
    );
    expect(await where({ 'README.md': '' })).toEqual([]);
    expect(await where({ 'apps/a/manifest.yml': APP['manifest.yml'], 'apps/a/src/index.js': CODE })).toEqual(
      [],
    );
  });
});
