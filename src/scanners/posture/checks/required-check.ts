import type { PostureFacts } from '../../../core/posture/facts.js';
import { gateJobs, isCheckOf } from '../gate-jobs.js';
import { anyOf, broken, kept, some, whenSeen, type Judgement } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** This gate is a required check on the default branch. */
export const requiredCheck: PostureCheck = {
  id: 'posture-required-check',
  asks: 'This gate is a required check on the default branch',
  title: 'This gate is no required check',
  severity: 'high',
  severityReason: 'Whoever may push a branch can merge past a red or missing check.',
  confidence: 'high',
  cwe: ['CWE-693'],
  why: 'A check that nobody requires decides nothing: a pull request can be merged while it is red, or before it has run.',
  mend: 'Require the check of the job that runs the gate: in a ruleset for the default branch, under "Require status checks to pass".',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  sameAs: { scorecard: 'Branch-Protection: status checks', allstar: 'branch protection' },
  judge: judge,
};

function judge({ guards, files }: PostureFacts): Judgement {
  const { names, paths, unclear } = gateJobs(files.workflows);
  const checks = anyOf(
    guards.map(({ requiredChecks }) => requiredChecks),
    (required) => required.some((context) => names.some((name) => isCheckOf(context, name))),
  );
  const workflows = anyOf(
    guards.map(({ requiredWorkflows }) => requiredWorkflows),
    (required) => required.some(({ path, own }) => own && paths.includes(path)),
  );
  const either = anyOf([checks, workflows], Boolean);
  if (either.seen && either.value) return kept(`the check ${some(names)} is required`);
  const elsewhere = guards.some(
    ({ requiredWorkflows: fact }) => fact.seen && fact.value.some(({ own }) => !own),
  );
  if (elsewhere)
    return hidden('a ruleset requires a workflow of another repository, which this one cannot read');
  if (unclear) return hidden('the name of a job with the gate is computed, or its workflow cannot be read');
  return whenSeen(either, () =>
    names.length === 0
      ? broken('no workflow of the default branch runs the gate on pull requests')
      : broken(`no rule requires the check ${some(names)}`),
  );
}

function hidden(why: string): Judgement {
  return { state: 'not-visible', missing: [{ permission: null, why }] };
}
