/**
 * What the Forge and workflow scanners add to a scan of 50 manifests and 200 workflows, and to one
 * of a repository without either: see README.md. Ends with exit code 1 when the first is over the
 * limit.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alternate, timed } from './stopwatch.js';

const { values } = parseArgs({
  options: {
    bundle: { type: 'string', default: fileURLToPath(new URL('../dist/index.js', import.meta.url)) },
    files: { type: 'string', default: '200' },
    manifests: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '7' },
  },
});
const bundle = resolve(values.bundle);
const LIMIT_SECONDS = 0.3;

/** A workflow of about 2 KB: three jobs as they are mostly written. */
function workflow(index) {
  const job = (name) => `  ${name}:
    runs-on: ubuntu-latest
    if: github.event_name == 'push' || github.event.pull_request.draft == false
    strategy:
      matrix:
        node: [20, 22, 24]
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: \${{ matrix.node }}
          cache: npm
      - name: Build and test
        env:
          TITLE: \${{ github.event.pull_request.title }}
          TOKEN: \${{ secrets.TOKEN }}
        run: |
          npm ci
          npm run build -- --name "$TITLE"
          echo "built \${{ github.sha }} of \${{ github.head_ref }}"
`;
  return `name: Workflow ${index}\non:\n  push:\n    branches: [main]\n  pull_request:\njobs:\n${['build', 'test', 'lint'].map(job).join('')}`;
}

/** A manifest of about 1.5 KB: a page, a trigger, a web trigger, and hosts. */
function manifest(index) {
  const hosts = ['a', 'b', 'c', 'd'].map(
    (name) => `        - address: https://${name}${index}.example.com\n          inScopeEUD: false\n`,
  );
  return `app:
  id: ari:cloud:ecosystem::app/${index}
  runtime:
    name: nodejs22.x
modules:
  jira:issuePanel:
    - key: panel
      title: Panel
      resource: main
      resolver:
        function: resolver
  trigger:
    - key: created
      function: created
      events:
        - avi:jira:created:issue
  webtrigger:
    - key: hook
      function: hook
  function:
    - key: resolver
      handler: index.handler
    - key: created
      handler: index.created
    - key: hook
      handler: index.hook
permissions:
  scopes:
    - read:jira-work
    - manage:jira-configuration
  external:
    fetch:
      backend:
${hosts.join('')}`;
}

const CODE = `import { asUser, route } from '@forge/api';
export const handler = () => asUser().requestJira(route\`/rest/api/3/myself\`);
export const created = () => undefined;
export const hook = () => ({ statusCode: 204 });
`;

const scratch = mkdtempSync(join(tmpdir(), 'fixby-benchmark-'));
try {
  const tree = join(scratch, 'tree');
  mkdirSync(join(tree, '.github/workflows'), { recursive: true });
  for (let index = 0; index < Number(values.files); index += 1)
    writeFileSync(join(tree, `.github/workflows/w${index}.yml`), workflow(index));
  for (let index = 0; index < Number(values.manifests); index += 1) {
    mkdirSync(join(tree, `apps/${index}/src`), { recursive: true });
    writeFileSync(join(tree, `apps/${index}/manifest.yml`), manifest(index));
    writeFileSync(join(tree, `apps/${index}/src/index.js`), CODE);
  }
  const plain = join(scratch, 'plain');
  mkdirSync(join(plain, 'src'), { recursive: true });
  for (let index = 0; index < 500; index += 1) writeFileSync(join(plain, `src/f${index}.js`), CODE);
  const policyWith = (both) => {
    const path = join(scratch, `${both}.yml`);
    const off = ['dependencies', 'code', 'secrets'].map((name) => `${name}: false`).join(', ');
    const own = `forge: ${both}, workflows: ${both}`;
    writeFileSync(path, `version: 1\nscan: { ${off}, ${own}, required: [] }\n`);
    return path;
  };
  const [on, off] = [policyWith(true), policyWith(false)];
  const scan = (policy, directory = tree) =>
    timed(process.execPath, [bundle, 'scan', directory, '--policy', policy, '--format', 'json'], {
      expected: [0, 1],
    }).seconds;
  const figures = alternate(Number(values.rounds), {
    without: () => scan(off),
    both: () => scan(on),
    plainWithout: () => scan(off, plain),
    plainBoth: () => scan(on, plain),
  });
  const { without, both, plainWithout, plainBoth } = figures;
  const added = both - without;
  console.log(
    `${values.manifests} manifests and ${values.files} workflows: ${without.toFixed(2)} s without, ${both.toFixed(2)} s with, ${added.toFixed(2)} s more; 500 other files: ${(plainBoth - plainWithout).toFixed(2)} s more; medians of ${values.rounds} rounds, Node ${process.version}`,
  );
  process.exitCode = added <= LIMIT_SECONDS ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
