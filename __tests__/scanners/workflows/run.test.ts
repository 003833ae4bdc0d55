import { beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/core/findings/merge.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { shortId } from '../../../src/core/findings/fingerprint.js';
import { workflowScanner } from '../../../src/scanners/workflows/run.js';
import { scanFiles, workflow } from './scanning.js';

const PATH = '.github/workflows/ci.yml';
const INJECTION = 'run: echo "${{ github.event.issue.title }}"';
const bad = workflow('issues', INJECTION);

/** Where a rule is reported, as `path:line:column`. */
function places(found: Awaited<ReturnType<typeof scanFiles>>['head'], rule: string): string[] {
  return found
    .filter((one) => one.rule === rule)
    .map(({ place }) => `${place.path}:${place.line ?? 0}:${place.column ?? 0}`);
}

describe('the workflow scanner', () => {
  it('is on unless the policy switches it off', () => {
    expect(workflowScanner.skipped(DEFAULT_POLICY)).toBeNull();
    const { scan } = DEFAULT_POLICY;
    const off = { ...DEFAULT_POLICY, scan: { ...scan, workflows: { ...scan.workflows, enabled: false } } };
    expect(workflowScanner.skipped(off)).toContain('scan.workflows.enabled: false');
  });

  it('finds nothing, completely, where there is nothing', async () => {
    const { report, head } = await scanFiles({ 'src/index.js': 'x' });
    expect(report).toMatchObject({
      status: 'done',
      files: 0,
      coverage: { head: { unseen: [] }, base: null },
    });
    expect(head).toEqual([]);
  });

  it('names line and column of the expression, who writes it, and how to mend it', async () => {
    const { head } = await scanFiles({ [PATH]: bad });
    expect(places(head, 'workflow-script-injection')).toEqual([`${PATH}:7:24`]);
    const [finding] = head.filter(({ rule }) => rule === 'workflow-script-injection');
    expect(finding?.description).toContain('github.event.issue.title');
    expect(finding?.description).toContain('anyone with an account');
    expect(finding?.fix).toContain('ISSUE_TITLE: ${{ github.event.issue.title }}');
    expect(finding?.fix).toContain('"$ISSUE_TITLE"');
  });

  it('looks at workflows of the scanned directory as at those of a repository, and at no others', async () => {
    const files = { [`sample/${PATH}`]: bad, [`other/${PATH}`]: bad };
    expect((await scanFiles(files)).head).toEqual([]);
    const { head } = await scanFiles(files, { directory: 'sample' });
    expect(new Set(head.map(({ place }) => place.path))).toEqual(new Set([`sample/${PATH}`]));
  });

  it('leaves out what the policy excludes, and says so in its coverage', async () => {
    const { report, head } = await scanFiles({ [PATH]: bad }, { workflows: { exclude: ['.github/**'] } });
    expect(head).toEqual([]);
    expect(report.coverage?.head.unseen).toMatchObject([{ where: PATH, reason: 'excluded' }]);
  });

  it('runs no rule that the policy disables, and names an id that no rule has', async () => {
    const disable = ['workflow-script-injection', 'no-such-rule'];
    const { report, head } = await scanFiles({ [PATH]: bad }, { workflows: { disable } });
    expect(places(head, 'workflow-script-injection')).toEqual([]);
    expect(report.notes).toEqual(['scan.workflows.disable names no-such-rule, which is no rule']);
  });
});

describe('severity', () => {
  const severityOf = async (text: string): Promise<string | null | undefined> => {
    const { head } = await scanFiles({ [PATH]: text });
    return head.find(({ rule }) => rule === 'workflow-script-injection')?.rating.word;
  };
  const pull = 'run: echo ${{ github.head_ref }}';

  it('is critical where anyone starts it and the token may write, or a secret is used', async () => {
    expect(await severityOf(bad.replace('permissions: {}', 'permissions: write-all'))).toBe('critical');
    expect(await severityOf(bad.replace('permissions: {}\n', ''))).toBe('critical');
    expect(await severityOf(`${bad}        env:\n          KEY: \${{ secrets.KEY }}\n`)).toBe('critical');
  });

  it('is high where the token only reads, and medium for pull requests, whose runs have no secrets', async () => {
    expect(await severityOf(bad)).toBe('high');
    expect(await severityOf(workflow('pull_request', pull))).toBe('medium');
    expect(await severityOf(workflow('[pull_request, pull_request_target]', pull))).toBe('high');
  });
});

describe('identity', () => {
  const subjects = async (text: string): Promise<string[]> =>
    (await scanFiles({ [PATH]: text })).head.map(({ rule, subject }) => `${rule} ${subject}`).sort();

  it('stays when lines move, other steps come before and versions change', async () => {
    const uses = 'uses: example/deploy@v1';
    const before = await subjects(workflow('issues', INJECTION, uses));
    const after = await subjects(
      `# a comment\n\n${workflow('issues', 'run: make', INJECTION, uses.replace('v1', 'v2'))}`,
    );
    expect(before).toHaveLength(2);
    expect(after).toEqual(before);
  });

  it('tells two equal steps of a job apart', async () => {
    const all = await subjects(workflow('issues', INJECTION, INJECTION));
    expect(new Set(all).size).toBe(2);
  });

  it('keeps what a file has when it moves unchanged', async () => {
    const result = await scanFiles({ '.github/workflows/new.yml': bad }, { base: { [PATH]: bad } });
    expect([...result.moved]).toEqual([[PATH, '.github/workflows/new.yml']]);
    expect(result.base.map(({ subject }) => subject)).toEqual(result.head.map(({ subject }) => subject));
  });
});

describe('suppressions', () => {
  const rule = 'workflow-script-injection';
  const comment = (id: string): string =>
    bad.replace('      - run', `      # fixby-ignore ${rule} ${id}: titles are checked\n      - run`);
  let suppressed: string;
  beforeAll(async () => {
    const { head } = await scanFiles({ [PATH]: bad });
    const finding = head.find((one) => one.rule === rule);
    if (finding === undefined) throw new Error('there is nothing to suppress');
    suppressed = comment(shortId(idOf({ ...finding, path: PATH })));
  });

  it('count with an id and a reason, on the line or the one before', async () => {
    const { head, report } = await scanFiles({ [PATH]: suppressed });
    expect(places(head, rule)).toEqual([]);
    expect(report.notes).toEqual(['1 finding is suppressed by fixby-ignore comments']);
  });

  it.each([
    ['a reason', () => suppressed.replace(': titles are checked', '')],
    ['an id', () => comment('')],
  ])('count for nothing without %s', async (_, text) => {
    const { head } = await scanFiles({ [PATH]: text() });
    expect(places(head, rule)).toHaveLength(1);
  });

  it('of a pull request have no effect on it, and are named', async () => {
    const { head, report } = await scanFiles({ [PATH]: suppressed }, { base: { [PATH]: bad } });
    expect(places(head, rule)).toHaveLength(1);
    expect(report.notes[0]).toContain(`${PATH}:7 has a new fixby-ignore for ${rule}`);
  });

  it('of the base have', async () => {
    const { head, base } = await scanFiles(
      { [PATH]: `# moved\n${suppressed}` },
      { base: { [PATH]: suppressed } },
    );
    expect(places([...head, ...base], rule)).toEqual([]);
  });
});

describe('fixes', () => {
  it('have the commit of an action where the repository names it elsewhere', async () => {
    const commit = '8f4b7f84864484a7bf31766abe9204da3cbe65b3';
    const { head } = await scanFiles({
      [PATH]: workflow('push', 'uses: example/deploy@v2', 'uses: example/lint@v1'),
      '.github/workflows/other.yml': workflow('push', `uses: example/deploy@${commit} # v2`),
    });
    const fixes = head.filter(({ rule }) => rule === 'workflow-unpinned-action').map(({ fix }) => fix);
    expect(fixes).toEqual([
      `uses: example/deploy@${commit} # v2`,
      expect.stringContaining("git ls-remote https://github.com/example/lint 'v1' 'v1^{}'"),
    ]);
  });

  it('name the secrets that a called workflow uses', async () => {
    const { head } = await scanFiles({
      [PATH]:
        'on: push\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    secrets: inherit\n',
      '.github/workflows/b.yml': workflow('workflow_call', 'run: ./deploy "${{ secrets.DEPLOY_KEY }}"'),
    });
    const [finding] = head.filter(({ rule }) => rule === 'workflow-inherited-secrets');
    expect(finding?.fix).toContain('DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}');
  });
});

describe('callers', () => {
  it('give a called workflow their permissions', async () => {
    const called =
      'on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
    const caller =
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n';
    const { head } = await scanFiles({ [PATH]: caller, '.github/workflows/b.yml': called });
    expect(head.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
  });

  it('of an action in the root are found, too', async () => {
    const { head } = await scanFiles({
      [PATH]: workflow('issues', 'uses: ./\nwith:\n  text: ${{ github.event.issue.title }}'),
      'action.yml':
        'name: X\ninputs: { text: {} }\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.text }}\n      shell: bash\n',
    });
    const [finding] = head.filter(({ rule }) => rule === 'workflow-script-injection');
    expect(finding?.description).toContain('inputs.text (github.event.issue.title)');
  });

  it('that call each other end', async () => {
    const call = (other: string): string =>
      `on: workflow_call\njobs:\n  a:\n    uses: ./.github/workflows/${other}.yml\n    with:\n      x: \${{ inputs.x }}\n`;
    const { report } = await scanFiles({
      '.github/workflows/a.yml': call('b'),
      '.github/workflows/b.yml': call('a'),
    });
    expect(report.status).toBe('done');
  });
});
