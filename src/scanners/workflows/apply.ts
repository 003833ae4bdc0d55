import { Calls } from './model/calls.js';
import { Effects } from './model/effect.js';
import type { Action, DependabotFile, Job, Repository, Step, Workflow } from './model/types.js';
import type { Facts, Hit, WorkflowFinding, WorkflowRule } from './rule.js';
import { Tracer } from './taint/tracer.js';

/** Applies the rules to all files of a repository; hits are sorted by file and position. */
export function apply(rules: readonly WorkflowRule[], repository: Repository): WorkflowFinding[] {
  const calls = new Calls(repository);
  const effects = new Effects(calls);
  const facts: Facts = { repository, calls, effects, tracer: new Tracer(calls, effects) };
  const byHook = hooksOf(rules);
  return [
    ...repository.workflows.flatMap((workflow) => ofWorkflow(byHook, workflow, facts)),
    ...repository.actions.flatMap((action) => ofSteps(byHook, action, [], facts)),
    ...repository.dependabot.flatMap((file) => ofDependabot(byHook, file, facts)),
  ];
}

/** The rules by the kind of node that they inspect. */
type Hooks = Readonly<Record<'workflow' | 'job' | 'step' | 'dependabot', readonly WorkflowRule[]>>;

function hooksOf(rules: readonly WorkflowRule[]): Hooks {
  const having = (hook: keyof Hooks): WorkflowRule[] => rules.filter((rule) => rule[hook] !== undefined);
  return {
    workflow: having('workflow'),
    job: having('job'),
    step: having('step'),
    dependabot: having('dependabot'),
  };
}

function ofWorkflow(rules: Hooks, workflow: Workflow, facts: Facts): WorkflowFinding[] {
  return [
    ...rules.workflow.flatMap((rule) => placed(rule, [], rule.workflow?.(workflow, facts))),
    ...workflow.jobs.flatMap((job) => ofJob(rules, job, facts)),
  ];
}

function ofJob(rules: Hooks, job: Job, facts: Facts): WorkflowFinding[] {
  return [
    ...rules.job.flatMap((rule) => placed(rule, [job.id], rule.job?.(job, facts))),
    ...ofSteps(rules, job, [job.id], facts),
  ];
}

function ofSteps(
  rules: Hooks,
  { steps }: { readonly steps: readonly Step[] } & (Job | Action),
  within: readonly string[],
  facts: Facts,
): WorkflowFinding[] {
  return steps.flatMap((step) =>
    rules.step.flatMap((rule) => placed(rule, [...within, step.name], rule.step?.(step, facts))),
  );
}

function ofDependabot(rules: Hooks, file: DependabotFile, facts: Facts): WorkflowFinding[] {
  return rules.dependabot.flatMap((rule) => placed(rule, [], rule.dependabot?.(file, facts)));
}

function placed(rule: WorkflowRule, within: readonly string[], hits: readonly Hit[] = []): WorkflowFinding[] {
  return hits.map((hit) => ({ ...hit, rule, within }));
}
