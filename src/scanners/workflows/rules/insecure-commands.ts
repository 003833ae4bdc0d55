import type { Hit, WorkflowRule } from '../rule.js';
import { entries, textOf, type YamlNode } from '../yaml/node.js';

/** Reports workflow commands that GitHub disabled as insecure and that are enabled again. */
export const insecureCommands: WorkflowRule = {
  id: 'workflow-insecure-commands',
  title: 'Unsafe workflow commands are switched on',
  cwe: ['CWE-77', 'CWE-94', 'CWE-426'],
  severity: 'high',
  severityReason:
    'Whoever gets a line into the output of a step, as by the title of an issue, sets environment variables and the path of all later steps (PR:N/AC:H), and so runs code with the job’s token (C:H/I:H).',
  confidence: 'high',
  why: '`set-env` and `add-path` are read from the output of a step, where text of strangers stands as well. GitHub switched them off in 2020 for that.',
  fix: {
    text: 'Remove ACTIONS_ALLOW_UNSECURE_COMMANDS, and write to the files GITHUB_ENV and GITHUB_PATH.',
    before: 'env:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: true',
    after: '- run: echo "CHANNEL=stable" >> "$GITHUB_ENV"',
  },
  references: [
    'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
    'https://cwe.mitre.org/data/definitions/77.html',
  ],
  workflow: ({ env }) => inEnv(env),
  job: ({ env }) => inEnv(env),
  step: ({ env }) => inEnv(env),
};

/** What the runner takes for yes. `yes` is not. */
const ON = /^(?:true|1|\$true)$/iu;

/** Of an expression nobody knows. */
function mayBeOn(value: YamlNode): boolean {
  return ON.test(textOf(value).trim()) || isComputed(value);
}

function isComputed(value: YamlNode): boolean {
  return textOf(value).includes('${{');
}

function inEnv(env: YamlNode | null): Hit[] {
  return entries(env)
    .filter(({ key, value }) => /^actions_allow_unsecure_commands$/iu.test(key.value) && mayBeOn(value))
    .map(({ key, value }) => ({
      source: key.source,
      offset: key.start,
      ...(isComputed(value) ? { confidence: 'medium' as const } : {}),
      detail: '`ACTIONS_ALLOW_UNSECURE_COMMANDS` lets every line of output set variables and the path',
    }));
}
