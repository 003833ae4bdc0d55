import { conditionOf } from '../expressions/spans.js';
import { parts, pathOf } from '../expressions/ast.js';
import type { Job, Step } from '../model/types.js';
import type { Facts, Hit, WorkflowRule } from '../rule.js';
import { CODE_OF_STRANGERS } from '../taint/events.js';
import { foreignCode, type ForeignCode } from './parts/foreign-code.js';
import { inputOf } from './parts/inputs.js';
import { uses } from './parts/code.js';
import { get, items, textOf } from '../yaml/node.js';

/** Reports code of a pull request that runs with the rights of the base repository. */
export const untrustedCheckout: WorkflowRule = {
  id: 'workflow-untrusted-checkout',
  title: 'Code of strangers runs with the repository’s rights',
  cwe: ['CWE-829', 'CWE-94'],
  severity: 'critical',
  severityReason:
    'Anyone opens a pull request (AV:N/AC:L/PR:N) whose scripts, packages and build files run with the repository’s secrets and a token that may write (C:H/I:H). High where a label, an approval or the author’s role is asked for first; medium where nothing after the checkout runs what it brought.',
  confidence: 'high',
  why: '`pull_request_target`, `workflow_run` and `issue_comment` run with secrets, for they are meant for code of the default branch. A checkout of the pull request brings the stranger’s code in there, and `npm install`, `make` or a test runs it.',
  fix: {
    text: 'Build and test under `pull_request`, which has no secrets; keep what needs them in a job that does not run the checked-out code.',
    before:
      'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm ci && npm test',
    after:
      'on: pull_request\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          persist-credentials: false\n      - run: npm ci && npm test',
  },
  references: [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://cwe.mitre.org/data/definitions/829.html',
  ],
  step: (step, facts) => {
    const { triggers } = facts.effects.of(step.owner);
    const names = CODE_OF_STRANGERS.filter((name) => triggers.has(name));
    const code = names.length === 0 ? null : foreignCode(step, facts);
    if (code === null || excludes(step, names)) return [];
    return [hitOf(step, code, names, facts)];
  },
};

function hitOf(step: Step, { at, ref }: ForeignCode, names: readonly string[], facts: Facts): Hit {
  const { steps } = step.owner;
  const later = steps.slice(steps.indexOf(step) + 1);
  const runs = [step, ...later].some((one) => runsCode(one, step));
  const guarded = isGuarded(step, facts);
  return {
    source: step.node.source,
    offset: step.run === null ? step.node.start : at.start,
    detail: `under ${names.join(' and ')}, \`${ref}\` is checked out${runs ? ', and later steps run what is there' : ''}`,
    severity: !runs ? 'medium' : guarded ? 'high' : 'critical',
    confidence: guarded || !runs ? 'medium' : 'high',
  };
}

/** Shell commands that do not run code of the workspace. */
const HARMLESS_LINE =
  /^\s*(?:#.*|echo\b.*|printf\b.*|set\s.*|cd\s.*|mkdir\b.*|ls\b.*|cat\b.*|(?:sudo\s+)?apt(?:-get)?\s.*|git\s.*|gh\s.*|curl\s.*|jq\s.*|if\b.*|then|else\b.*|elif\b.*|fi|for\b.*|do|done|exit\b.*|export\s.*|diff\b.*|grep\b.*|sed\b.*|\w+=.*|[{}()]|)\s*$/su;

/** Actions that do not run code of the workspace. Most other actions install, build or run it. */
const HARMLESS_ACTION =
  /^(?:actions\/(?:checkout|setup-[\w-]+|cache|upload-artifact|download-artifact|labeler|github-script)|dorny\/paths-filter|tj-actions\/changed-files|peter-evans\/create-or-update-comment|github\/codeql-action\/upload-sarif)$/iu;

/** Whether a step runs code of the workspace. */
function runsCode(step: Step, checkout: Step): boolean {
  if (step === checkout && step.run === null) return false;
  const path = inputOf(checkout, 'path').replace(/^\.\//u, '').replace(/\/$/u, '');
  // Code that was checked out into its own directory is not run by steps that do not name it.
  if (path !== '' && path !== '.' && !textOfNode(step).includes(path)) return false;
  if (step.run !== null) return step.run.value.split('\n').some((line) => !HARMLESS_LINE.test(line));
  if (step.uses === null) return false;
  // A local action is the stranger's own code.
  return step.uses.value.startsWith('./') || !uses(step, HARMLESS_ACTION);
}

function textOfNode({ node }: Step): string {
  return node.source.text.slice(node.start, node.end);
}

/**
 * Conditions that exclude strangers: branches of this repository, a named author, or pushes only.
 */
const OWN_BRANCH =
  /github\.event\.pull_request\.user\.(?:login|id)\s*==\s*['\d]|(?:head\.repo|head_repository)\.full_name\s*==\s*github\.repository\b|github\.repository\s*==\s*[\w.]*(?:head\.repo|head_repository)\.full_name|!\s*[\w.]*head\.repo\.fork\b|head\.repo\.fork\s*==\s*false|workflow_run\.event\s*(?:==\s*'(?!pull_request)|!=\s*'pull_request')/u;

/** Whether a condition excludes strangers, or these triggers (`github.event_name == 'push'`). */
function excludes(step: Step, names: readonly string[]): boolean {
  return conditionsOf(step)
    .filter((text) => !text.includes('||'))
    .some((text) => OWN_BRANCH.test(text) || isForOthers(text, names));
}

function isForOthers(text: string, names: readonly string[]): boolean {
  const wanted = [...text.matchAll(/github\.event_name\s*==\s*'(\w+)'/gu)].map(([, name = '']) => name);
  const refused = [...text.matchAll(/github\.event_name\s*!=\s*'(\w+)'/gu)].map(([, name = '']) => name);
  const only = wanted.length > 0 && !wanted.some((name) => names.includes(name));
  return only || names.every((name) => refused.includes(name));
}

/** Conditions that depend on a decision by a member of the repository. */
const GUARD =
  /author_association|\.labels|label\.name|\.permission|\.login|github\.(?:actor|triggering_actor|repository_owner)|head\.repo\.(?:full_name|fork|owner)|head_repository|\.user\.|\.outputs\./u;

function isGuarded(step: Step, { calls }: Facts): boolean {
  const { owner } = step;
  const jobs =
    owner.kind === 'job'
      ? [owner, ...needed(owner)]
      : calls.ofAction(owner).flatMap((one) => (one.owner.kind === 'job' ? [one.owner] : []));
  if (jobs.some(({ environment }) => environment)) return true;
  const texts = [
    ...conditionsOf(step),
    ...jobs.flatMap(({ condition }) => (condition === null ? [] : [condition.value])),
  ];
  return texts.some((text) => GUARD.test(text)) || asksForLabel(owner);
}

/** The jobs that the job's condition refers to through `needs`. */
function needed(job: Job): Job[] {
  const names = new Set(
    job.condition === null
      ? []
      : conditionOf(job.condition).spans.flatMap(({ expression }) =>
          [...parts(expression)].flatMap((part) => {
            const path = pathOf(part);
            return path?.[0] === 'needs' ? [path[1] ?? ''] : [];
          }),
        ),
  );
  return job.workflow.jobs.filter(({ id }) => names.has(id.toLowerCase()));
}

/**
 * Whether a workflow runs only when a label is set, which only members of the repository can do.
 */
function asksForLabel(owner: Step['owner']): boolean {
  if (owner.kind === 'action') return false;
  const types = items(get(owner.workflow.triggers.get('pull_request_target')?.settings ?? null, 'types'));
  return types.length > 0 && types.every((type) => textOf(type) === 'labeled');
}

function conditionsOf({ condition, owner }: Step): string[] {
  const all = [condition, owner.kind === 'job' ? owner.condition : null];
  return all.flatMap((one) => (one === null ? [] : [one.value]));
}
