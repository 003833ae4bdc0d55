import { posix } from 'node:path';
import { entryOf, get, items, scalar, textOf, type Entry, type Source, type YamlNode } from '../yaml/node.js';
import { stepsOf } from './steps.js';
import type { Action, Job, Trigger, Workflow, WorkflowFile } from './types.js';

/** The kind of a file for GitHub, by its path. */
export type FileKind = WorkflowFile['kind'];

/** A file with a structure that GitHub would refuse: the reason, and its offset. */
export interface Misshapen {
  readonly kind: 'misshapen';
  readonly message: string;
  readonly offset: number;
}

/** Builds the model of a workflow, an action or a Dependabot configuration from YAML nodes. */
export function build(kind: FileKind, root: YamlNode, source: Source): WorkflowFile | Misshapen {
  if (root.kind !== 'mapping') return misshapen('it is no mapping of keys and values', root.start);
  if (kind === 'dependabot') return { kind, source, root };
  return kind === 'workflow' ? workflowOf(root, source) : actionOf(root, source);
}

function misshapen(message: string, offset: number): Misshapen {
  return { kind: 'misshapen', message, offset };
}

function workflowOf(root: YamlNode, source: Source): Workflow | Misshapen {
  const jobs = entryOf(root, 'jobs');
  if (jobs === null) return misshapen('it has no jobs', root.start);
  if (jobs.value.kind !== 'mapping') return misshapen('its jobs are no mapping', jobs.key.start);
  const wrong = jobs.value.entries.find(({ value }) => value.kind !== 'mapping');
  if (wrong !== undefined) return misshapen(`the job ${wrong.key.value} is no mapping`, wrong.key.start);
  const list: Job[] = [];
  const workflow: Workflow = {
    kind: 'workflow',
    source,
    root,
    triggers: triggersOf(get(root, 'on')),
    permissions: entryOf(root, 'permissions'),
    env: get(root, 'env'),
    jobs: list,
  };
  // Jobs refer to their workflow and the workflow to its jobs, so the list is filled afterwards.
  list.push(...jobs.value.entries.map((entry) => jobOf(workflow, entry)));
  return workflow;
}

/** The triggers: `on: push`, a list of names, or a mapping with filters. */
function triggersOf(on: YamlNode | null): Map<string, Trigger> {
  const named =
    on?.kind === 'mapping'
      ? on.entries.map(({ key, value }) => ({ at: key, settings: value }))
      : items(on).flatMap((item) => (item.kind === 'scalar' ? [{ at: item, settings: null }] : []));
  return new Map(named.map(({ at, settings }) => [at.value, { name: at.value, at, settings }]));
}

function jobOf(workflow: Workflow, { key, value }: Entry): Job {
  const steps: Job['steps'][number][] = [];
  const job: Job = {
    kind: 'job',
    workflow,
    id: key.value,
    key,
    node: value,
    condition: scalar(get(value, 'if')),
    permissions: entryOf(value, 'permissions'),
    env: get(value, 'env'),
    runsOn: get(value, 'runs-on'),
    matrix: get(get(value, 'strategy'), 'matrix'),
    uses: scalar(get(value, 'uses')),
    with: get(value, 'with'),
    secrets: entryOf(value, 'secrets'),
    outputs: get(value, 'outputs'),
    environment: get(value, 'environment') !== null,
    steps,
  };
  steps.push(...stepsOf(job, get(value, 'steps')));
  return job;
}

function actionOf(root: YamlNode, source: Source): Action | Misshapen {
  const runs = get(root, 'runs');
  // Other programs use the file name action.yml too.
  if (runs === null || textOf(get(runs, 'using')) === '')
    return misshapen('it is no action: runs.using is missing', root.start);
  const directory = posix.dirname(source.path);
  const steps: Action['steps'][number][] = [];
  const action: Action = {
    kind: 'action',
    source,
    directory: directory === '.' ? '' : directory,
    root,
    outputs: get(root, 'outputs'),
    steps,
  };
  steps.push(...stepsOf(action, get(runs, 'steps')));
  return action;
}
