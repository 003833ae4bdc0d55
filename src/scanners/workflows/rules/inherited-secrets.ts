import type { WorkflowRule } from '../rule.js';
import { textOf } from '../yaml/node.js';

/** Reports a call that passes all secrets to a reusable workflow. */
export const inheritedSecrets: WorkflowRule = {
  id: 'workflow-inherited-secrets',
  title: 'Called workflow gets every secret',
  cwe: ['CWE-272', 'CWE-250'],
  severity: 'medium',
  severityReason:
    'Needs that the called workflow, or an action in it, is taken over (AC:H); then all secrets of the repository and organization are read, not just those that it needs (C:H). Low where the called workflow is in this repository.',
  confidence: 'high',
  why: '`secrets: inherit` gives the called workflow everything that there is today, and every secret that is added later.',
  fix: {
    text: 'Name the secrets that the called workflow needs.',
    before: 'uses: example/workflows/.github/workflows/deploy.yml@v1\nsecrets: inherit',
    after:
      'uses: example/workflows/.github/workflows/deploy.yml@v1\nsecrets:\n  DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}',
  },
  references: [
    'https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
    'https://cwe.mitre.org/data/definitions/272.html',
  ],
  job: (job, { calls }) => {
    const { secrets, uses } = job;
    if (secrets === null || uses === null || textOf(secrets.value) !== 'inherit') return [];
    const own = calls.workflowOf(job);
    const wanted = own === null ? [] : secretsIn(own.source.text);
    return [
      {
        source: uses.source,
        offset: uses.start,
        detail: `\`${uses.value}\` gets every secret of the repository and its organization`,
        severity: own === null ? 'medium' : 'low',
        fix: fixFor(wanted),
      },
    ];
  },
};

/** The secrets that a workflow of this repository uses. */
function secretsIn(text: string): string[] {
  const names = [...text.matchAll(/\bsecrets\.(\w+)/gu)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => name.toUpperCase() !== 'GITHUB_TOKEN').sort();
}

function fixFor(names: readonly string[]): string {
  const list = names.length === 0 ? ['NAME'] : names;
  return `Write\n\nsecrets:\n${list.map((name) => `  ${name}: \${{ secrets.${name} }}`).join('\n')}`;
}
