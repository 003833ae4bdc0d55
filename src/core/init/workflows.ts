import { usesText, type ActionPin } from './pins.js';

/** What the workflows depend on. */
export interface WorkflowContext {
  /** Fixby itself. */
  readonly fixby: ActionPin;
  readonly checkout: ActionPin;
  /** The default branch, without `refs/heads/`. */
  readonly branch: string;
  /** Whether the settings on GitHub are looked at, some of which a token sees only when told so. */
  readonly posture: boolean;
  /** Whether a statement of a vendor counts the days with a complete scan. */
  readonly statement: boolean;
  /** Whether the policy sets hours for incidents, of which only an hourly run can remind. */
  readonly hourly: boolean;
}

/** Where the workflow for gate and issues is, relative to the repository's root. */
export const GATE_PATH = '.github/workflows/fixby.yml';

/** Where the workflow for comments and forms is. */
export const COMMENTS_PATH = '.github/workflows/fixby-comments.yml';

/**
 * The workflow that judges pull requests and keeps the issues in step. What each part is for:
 * docs/hardening.md.
 */
export function gateWorkflow(context: WorkflowContext): string {
  const { fixby, checkout, branch } = context;
  return `# Written by fixby init. What each part is for, and what a workflow alone cannot protect: docs/hardening.md of Fixby.
name: Fixby

on:
  pull_request:
    # edited: retargeting a pull request to another branch changes what it is compared with.
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [${branchWord(branch)}] # the default branch
  schedule:
    - cron: ${cronOf(context)}
  workflow_dispatch:

permissions: {}

concurrency:
  group: fixby-\${{ github.event.pull_request.number || github.ref }}
  # A newer state of a pull request replaces the older one; a run that keeps the issues in step is let finish.
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  fixby:
    # The name of the required check. A run by hand has another one, since it judges no pull request.
    name: \${{ github.event_name == 'workflow_dispatch' && 'Fixby by hand' || 'Fixby' }}
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # the comment
      issues: write # one issue for each finding
${readPermissions(context)}      # security-events: write # only with \`upload-sarif: true\`
    steps:
      - uses: ${usesText(checkout)}
        with:
          persist-credentials: false
          fetch-depth: 0 # secrets are looked for in every commit of a pull request
      - uses: ${usesText(fixby)}
`;
}

function cronOf({ hourly }: WorkflowContext): string {
  return hourly
    ? "'17 * * * *' # the policy gives hours to incidents, and a daily run would remind of them too late"
    : "'17 5 * * *' # new advisories come every day, and so do due dates";
}

/** What only what was switched on has to see. */
function readPermissions({ posture, statement }: WorkflowContext): string {
  const why = posture
    ? 'environments of deployments, for scan.posture'
    : 'days with a complete scan, for the statement';
  return [
    ...(posture || statement ? [`      actions: read # ${why}\n`] : []),
    ...(posture ? ['      vulnerability-alerts: read # whether they are on, for scan.posture\n'] : []),
  ].join('');
}

/** The workflow that answers comments and takes in reports at once. */
export function commentsWorkflow({ fixby }: WorkflowContext): string {
  return `# Written by fixby init, beside fixby.yml: it answers /fixby commands in comments, and takes in reports from the issue forms, at once.
# Without it both wait for the next scan of the default branch.
name: Fixby comments

on:
  issues:
    types: [opened, edited, labeled, unlabeled, closed, reopened]
  # Anybody may comment. Nothing is checked out or run here, and GitHub is asked for the rights of an author.
  issue_comment: # zizmor: ignore[dangerous-triggers]
    types: [created, edited, deleted]

permissions: {}

concurrency:
  group: fixby-comments-\${{ github.event.issue.number }}

jobs:
  answer:
    name: Answer
    # A comment that was edited or deleted may have been a command before.
    if: >-
      github.event.issue.pull_request == null &&
      (github.event.action != 'created' || startsWith(github.event.comment.body, '/fixby'))
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # the policy on the default branch
      issues: write # the answer
    steps:
      - uses: ${usesText(fixby)}
`;
}

/** The branch that a workflow of ours tracks; null where it says none, or several. */
export function branchIn(workflow: string): string | null {
  const [, word = ''] =
    /^ {2}push:\n {4}branches: \[([^,\n]*)\]/mu.exec(workflow.replaceAll('\r\n', '\n')) ?? [];
  const [, quoted] = /^'(.*)'$/u.exec(word) ?? [];
  const branch = quoted === undefined ? word : quoted.replaceAll("''", "'").replace(/\\(.)/gu, '$1');
  return branch === '' ? null : branch;
}

/**
 * A branch as an entry of `branches`, where `+` and `!` would be signs of a pattern: quoted and
 * escaped unless it is a plain word.
 */
function branchWord(branch: string): string {
  if (/^[A-Za-z][\w/-]*$/u.test(branch)) return branch;
  return `'${branch.replace(/[+!]/gu, '\\$&').replaceAll("'", "''")}'`;
}
