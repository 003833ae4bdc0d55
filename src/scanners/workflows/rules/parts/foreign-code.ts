import { flowsOf } from '../../taint/flow.js';
import { spansOf } from '../../expressions/spans.js';
import type { Step } from '../../model/types.js';
import type { Facts } from '../../rule.js';
import { entries, items, scalar, scalars, type Scalar, type YamlNode } from '../../yaml/node.js';
import { uses } from './code.js';
import { inOneLine, type InOneLine } from './in-one-line.js';
import { inputNodeOf } from './inputs.js';

/** A step that checks out a commit by a stranger. */
export interface ForeignCode {
  /** The value that names the commit. */
  readonly at: Scalar;
  /** The expression or command in it. */
  readonly ref: string;
}

/** Contexts that identify the head of a pull request, or of the run that triggered this one. */
const HEAD =
  /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:sha|ref|label|repo\.full_name|repo\.clone_url)|merge_commit_sha|number)|number|issue\.number|workflow_run\.(?:head_sha|head_branch|head_commit\.id|pull_requests\.\*\.head\.(?:sha|ref))))$/u;

/** A number identifies a commit only as part of `refs/pull/…`. */
const NUMBER = /number$/u;

/** The stranger's commit that a step checks out; null when it does not. */
export function foreignCode(step: Step, facts: Facts): ForeignCode | null {
  if (uses(step, /^actions\/checkout$/iu))
    return (
      named(inputNodeOf(step, 'ref'), step, facts) ?? named(inputNodeOf(step, 'repository'), step, facts)
    );
  return step.run === null ? null : inScript(step.run, step, facts);
}

function named(node: YamlNode | null, step: Step, facts: Facts): ForeignCode | null {
  const at = scalar(node);
  if (at === null) return null;
  const found = headOf(at, step, facts, 0);
  return found === null ? null : { at, ref: found };
}

/**
 * The context for the head that a value refers to, directly or through `env`, inputs and outputs.
 */
function headOf(value: Scalar, step: Step, facts: Facts, hops: number): string | null {
  const inPulls = /refs\/(?:remotes\/)?pull\//u.test(value.value);
  for (const { expression } of spansOf(value).spans) {
    for (const { path } of flowsOf(expression)) {
      const label = path.join('.');
      if (HEAD.test(label) && (inPulls || !NUMBER.test(label))) return label;
      const further = hops < 4 ? indirect(path, step, facts, hops) : null;
      if (further !== null) return further;
    }
  }
  return null;
}

function indirect(path: readonly string[], step: Step, facts: Facts, hops: number): string | null {
  const [root, name = '', second, output] = path;
  const { owner } = step;
  if (root === 'env') {
    const levels = [step.env, ...(owner.kind === 'job' ? [owner.env, owner.workflow.env] : [])];
    const value = levels.flatMap((env) => valuesOf(env, name));
    return firstOf(value, (one) => headOf(one, step, facts, hops + 1));
  }
  if (root === 'inputs' && owner.kind === 'action')
    return firstOf(facts.calls.ofAction(owner), (caller) =>
      firstOf(valuesOf(caller.with, name), (one) => headOf(one, caller, facts, hops + 1)),
    );
  if (root === 'inputs' && owner.kind === 'job')
    return firstOf(facts.calls.ofWorkflow(owner.workflow), (caller) =>
      firstOf(valuesOf(caller.with, name), (one) =>
        headOf(one, { ...step, owner: caller, env: null }, facts, hops + 1),
      ),
    );
  if (root === 'needs' && second === 'outputs' && owner.kind === 'job') {
    const job = owner.workflow.jobs.find(({ id }) => id.toLowerCase() === name);
    return firstOf(valuesOf(job?.outputs ?? null, output ?? ''), (one) =>
      job === undefined ? null : headOf(one, { ...step, owner: job, env: null }, facts, hops + 1),
    );
  }
  return null;
}

function valuesOf(node: YamlNode | null, name: string): Scalar[] {
  return entries(node)
    .filter(({ key }) => key.value.toLowerCase() === name)
    .flatMap(({ value }) => scalars(value));
}

function firstOf<T, R>(all: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of all) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

const GIT = /\bgit\b/u;
const OF_A_PULL_REQUEST = /\bpull\/|refs\/pull/u;
const OF_THE_HEAD = /\$\{\{\s*(?:github\.head_ref|github\.event\.(?:pull_request\.head|workflow_run\.head))/u;

/** Commands that check out a pull request: words that occur in this order on one line. */
const CHECKS_OUT: readonly (readonly RegExp[])[] = [
  [/\b(?:gh|hub)\s+pr\s+checkout\b/u],
  [GIT, /\spull\b/u, OF_A_PULL_REQUEST],
  [GIT, /\s(?:checkout|switch|reset|merge|clone)\b/u, OF_THE_HEAD],
];

/** Commands that only fetch a pull request; another command has to check it out. */
const FETCHES = [GIT, /\sfetch\b/u, OF_A_PULL_REQUEST];
const SWITCHES = [GIT, /\s(?:checkout|switch|reset|merge|rebase|cherry-pick|worktree)\b/u];

/** A fetch of a pull request, if this script or a later one checks out what was fetched. */
function fetched(script: string, { owner }: Step): InOneLine | null {
  const found = inOneLine(script, FETCHES);
  if (found === null) return null;
  const scripts = owner.steps.map(({ run }) => run?.value ?? '');
  const later = [script.slice(found.index), ...scripts.slice(scripts.indexOf(script) + 1)];
  return later.some((text) => inOneLine(text, SWITCHES) !== null) ? found : null;
}

/**
 * A checkout of a pull request in a script: by a command, or through a variable that contains its
 * head.
 */
function inScript(run: Scalar, step: Step, facts: Facts): ForeignCode | null {
  const found = firstOf(CHECKS_OUT, (words) => inOneLine(run.value, words)) ?? fetched(run.value, step);
  if (found !== null) return { at: run, ref: found.text.replace(/\s+/gu, ' ').slice(0, 60) };
  for (const { key, value } of entries(step.env)) {
    const variable = new RegExp(`\\$\\{?${key.value.replace(/\W/gu, '')}\\b`, 'u');
    if (inOneLine(run.value, [GIT, /\s(?:checkout|switch|reset|merge)\b/u, variable]) === null) continue;
    const head = firstOf(items(value).flatMap(scalars), (one) => headOf(one, step, facts, 0));
    if (head !== null) return { at: run, ref: head };
  }
  return null;
}
