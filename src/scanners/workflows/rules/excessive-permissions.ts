import type { Severity } from '../../../core/scale/severity.js';
import type { Calls } from '../model/calls.js';
import { permissionsOf, WRITE_SEVERITY } from '../model/permissions.js';
import type { Job, Workflow } from '../model/types.js';
import type { Hit, WorkflowRule } from '../rule.js';
import { entries, scalar, type Entry } from '../yaml/node.js';

/** Reports a token with more permissions than its jobs need. */
export const excessivePermissions: WorkflowRule = {
  id: 'workflow-excessive-permissions',
  title: 'Token may do more than its jobs need',
  cwe: ['CWE-250', 'CWE-272', 'CWE-732'],
  severity: 'medium',
  severityReason:
    'Needs another weakness, or a malicious action or package, in one of the jobs (AC:H); then it writes with the token (I:H). High where everything, or a scope by which code and releases change, may be written in jobs that did not ask for it; medium where nothing is said and the repository’s setting decides; low where only reading is wide.',
  confidence: 'high',
  why: 'Every action and every package that a job runs may use the token. What it may not do, they cannot do either.',
  fix: {
    text: 'Give the workflow `contents: read`, and each job the scopes that it needs.',
    before: 'permissions: write-all',
    after: 'permissions:\n  contents: read\njobs:\n  release:\n    permissions:\n      contents: write',
  },
  references: [
    'https://docs.github.com/actions/tutorials/authenticate-with-github_token#modifying-the-permissions-for-the-github_token',
    'https://cwe.mitre.org/data/definitions/250.html',
  ],
  workflow: (workflow, { calls }) => [
    ...(workflow.permissions === null ? missing(workflow, calls) : []),
    ...wide(workflow),
  ],
  job: (job) => (job.permissions === null ? [] : everything(job.permissions)),
};

/** Jobs without declared permissions. A workflow that is only called is limited by its callers. */
function missing(workflow: Workflow, calls: Calls): Hit[] {
  const onlyCalled = workflow.triggers.size === 1 && workflow.triggers.has('workflow_call');
  const open = workflow.jobs.filter(
    (job) => job.permissions === null && !limitsItself(calls.workflowOf(job)),
  );
  if (onlyCalled) return [];
  const names = open
    .map(({ id }) => id)
    .slice(0, 5)
    .join(', ');
  // One hit per job, all with the same key, so that they form one finding: one block at the top
  // fixes all.
  return open.map(({ key }) => ({
    source: workflow.source,
    offset: key.start,
    detail: `there is no \`permissions\` for ${open.length === 1 ? 'the job' : 'the jobs'} ${names}, so a setting of the repository decides, which may give everything`,
    key: 'missing',
    severity: 'medium',
    confidence: 'medium',
    fix: 'Add to the workflow\n\npermissions:\n  contents: read\n\nand to each job the scopes that it needs besides.',
  }));
}

/** Whether a called workflow of this repository declares permissions for all its jobs. */
function limitsItself(called: Workflow | null): boolean {
  if (called === null) return false;
  return called.permissions !== null || called.jobs.every(({ permissions }) => permissions !== null);
}

/** Write permissions that all jobs get although not all need them. */
function wide(workflow: Workflow): Hit[] {
  const { permissions, jobs } = workflow;
  if (permissions === null) return [];
  const given = jobs.filter((job: Job) => job.permissions === null);
  if (given.length === 0) return [];
  return jobs.length < 2 ? everything(permissions) : [...everything(permissions), ...written(permissions)];
}

function written({ value }: Entry): Hit[] {
  return entries(value).flatMap(({ key, value: access }) => {
    const severity = scalar(access)?.value === 'write' ? WRITE_SEVERITY.get(key.value) : undefined;
    return severity === undefined ? [] : [hitOf(key.source, key.start, key.value, severity)];
  });
}

function hitOf(source: Hit['source'], offset: number, scope: string, severity: Severity): Hit {
  return {
    source,
    offset,
    detail: `\`${scope}: write\` is given to every job`,
    key: scope,
    severity,
    confidence: 'medium',
    fix: `Move \`${scope}: write\` to the jobs that need it:\n\njobs:\n  <job>:\n    permissions:\n      ${scope}: write`,
  };
}

function everything({ key, value }: Entry): Hit[] {
  const given = permissionsOf(value).everything;
  if (given === null) return [];
  return [
    {
      source: key.source,
      offset: key.start,
      detail: `\`permissions: ${given}-all\` lets the token ${given === 'write' ? 'change' : 'read'} everything in the repository`,
      key: `${given}-all`,
      severity: given === 'write' ? 'high' : 'low',
    },
  ];
}
