import type { Job, Trigger, Workflow } from '../model/types.js';
import { writable } from '../model/permissions.js';
import type { Facts, Hit, WorkflowRule } from '../rule.js';
import { CODE_OF_STRANGERS } from '../taint/events.js';

/** Reports triggers that give a run secrets while strangers control its input. */
export const privilegedTrigger: WorkflowRule = {
  id: 'workflow-privileged-trigger',
  title: 'Strangers start this workflow with the repository’s rights',
  cwe: ['CWE-862', 'CWE-250'],
  severity: 'medium',
  severityReason:
    'Anyone starts it by a pull request (PR:N), and it has secrets and a token whose permissions are not limited; harm needs a further mistake in a step (AC:H). Low where the permissions are named.',
  confidence: 'medium',
  why: '`pull_request_target` and `workflow_run` give runs for the pull requests of strangers the repository’s secrets and its write token. One step that uses the stranger’s code or text in the wrong way is enough.',
  fix: {
    text: 'Use `pull_request` where no secret is needed. Else name the permissions, and do nothing with the code of the pull request.',
    before: 'on: pull_request_target',
    after: 'on: pull_request_target\npermissions:\n  pull-requests: write',
  },
  references: [
    'https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout',
    'https://cwe.mitre.org/data/definitions/862.html',
  ],
  workflow: (workflow, facts) =>
    CODE_OF_STRANGERS.flatMap((name) => {
      const trigger = workflow.triggers.get(name);
      return trigger === undefined ? [] : [hitOf(trigger, workflow, facts)];
    }),
};

function hitOf({ at, name }: Trigger, { jobs }: Workflow, facts: Facts): Hit {
  const open = jobs.filter((job) => isUnlimited(job, facts));
  // A comment by itself brings no code.
  const limited = open.length === 0 || name === 'issue_comment';
  return {
    source: at.source,
    offset: at.start,
    detail: limited
      ? `\`${name}\` lets strangers start it, with secrets`
      : `\`${name}\` lets strangers start it, with secrets and a token that nothing limits (${open[0]?.id ?? ''})`,
    key: name,
    severity: limited ? 'low' : 'medium',
    confidence: limited ? 'low' : 'medium',
  };
}

/** Whether the token of a job may write everything, or is not limited in the repository. */
function isUnlimited(job: Job, { effects, calls }: Facts): boolean {
  const called = calls.workflowOf(job);
  if (called !== null && called.jobs.every(({ permissions }) => permissions !== null)) return false;
  const permissions = effects.permissions(job);
  return permissions === null || writable(permissions).includes('everything');
}
