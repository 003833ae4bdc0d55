/**
 * What the workflow scanner adds to a scan of 200 workflows: see README.md. Ends with exit code 1
 * when it is over the limit.
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

const scratch = mkdtempSync(join(tmpdir(), 'fixby-benchmark-'));
try {
  const tree = join(scratch, 'tree');
  mkdirSync(join(tree, '.github/workflows'), { recursive: true });
  for (let index = 0; index < Number(values.files); index += 1)
    writeFileSync(join(tree, `.github/workflows/w${index}.yml`), workflow(index));
  const policyWith = (workflows) => {
    const path = join(scratch, `${workflows}.yml`);
    const off = ['dependencies', 'code', 'secrets', 'forge'].map((name) => `${name}: false`).join(', ');
    writeFileSync(path, `version: 1\nscan: { ${off}, workflows: ${workflows}, required: [] }\n`);
    return path;
  };
  const [on, off] = [policyWith(true), policyWith(false)];
  const scan = (policy) =>
    timed(process.execPath, [bundle, 'scan', tree, '--policy', policy, '--format', 'json'], {
      expected: [0, 1],
    }).seconds;
  const { without, both } = alternate(Number(values.rounds), {
    without: () => scan(off),
    both: () => scan(on),
  });
  const added = both - without;
  console.log(
    `${values.files} workflows: ${without.toFixed(2)} s without, ${both.toFixed(2)} s with, ${added.toFixed(2)} s more; medians of ${values.rounds} rounds, Node ${process.version}`,
  );
  process.exitCode = added <= LIMIT_SECONDS ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
