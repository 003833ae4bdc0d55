import { posix } from 'node:path';
import { entries, get, textOf, type Scalar, type YamlNode } from '../yaml/node.js';
import type { Action, Job, Repository, Step, Workflow } from './types.js';

/** Finds the callers of reusable workflows and actions within the repository. */
export class Calls {
  readonly #callersOfWorkflow = new Map<string, Job[]>();
  readonly #callersOfAction = new Map<string, Step[]>();

  /** The workflows by path, and the actions by directory. */
  readonly #workflows: ReadonlyMap<string, Workflow>;
  readonly #actions: ReadonlyMap<string, Action>;

  readonly #directory: string;

  constructor(repository: Repository) {
    this.#directory = repository.directory;
    this.#workflows = new Map(repository.workflows.map((one) => [one.source.path, one]));
    // Of an action.yml and an action.yaml in one directory the first counts, as on GitHub.
    this.#actions = new Map([...repository.actions].reverse().map((one) => [one.directory, one]));
    for (const owner of [...repository.workflows.flatMap(({ jobs }) => jobs), ...repository.actions]) {
      if (owner.kind === 'job' && owner.uses !== null)
        push(this.#callersOfWorkflow, this.#local(owner.uses), owner);
      for (const step of owner.steps)
        if (step.uses !== null) push(this.#callersOfAction, this.#local(step.uses), step);
    }
  }

  #local(uses: Scalar | null): string | null {
    const path = localPath(uses?.value ?? '');
    return path === null || this.#directory === '' ? path : posix.join(this.#directory, path);
  }

  /** Whether an action is in the repository's root, where other repositories use it from. */
  isPublished({ directory }: Action): boolean {
    return directory === this.#directory;
  }

  /** The jobs that call a workflow. */
  ofWorkflow({ source }: Workflow): readonly Job[] {
    return this.#callersOfWorkflow.get(source.path) ?? [];
  }

  /** The steps that use an action. */
  ofAction({ directory }: Action): readonly Step[] {
    return this.#callersOfAction.get(directory) ?? [];
  }

  /** The action that a step uses, if it is in this repository; else null. */
  actionOf({ uses }: Step): Action | null {
    const path = this.#local(uses);
    return path === null ? null : (this.#actions.get(path) ?? null);
  }

  /** The workflow that a job calls, if it is in this repository; else null. */
  workflowOf({ uses }: Job): Workflow | null {
    const path = this.#local(uses);
    return path === null ? null : (this.#workflows.get(path) ?? null);
  }
}

/**
 * The value that a call passes for an input, else the input's default; null when there is neither.
 */
export function inputNode(declared: YamlNode | null, given: YamlNode | null, name: string): YamlNode | null {
  const own = entries(given).find(({ key }) => key.value.toLowerCase() === name);
  const input = entries(declared).find(({ key }) => key.value.toLowerCase() === name);
  return own?.value ?? (input === undefined ? null : get(input.value, 'default'));
}

/** The declared type of an input; `string` when it declares none. */
export function inputType(declared: YamlNode | null, name: string): string {
  const input = entries(declared).find(({ key }) => key.value.toLowerCase() === name);
  return input === undefined ? 'string' : textOf(get(input.value, 'type')) || 'string';
}

/**
 * The path of a local action or workflow (`./.github/actions/x/`), relative to the repository's
 * root; null when it is not local. `./` refers to the workspace, `$/` to the repository at the
 * workflow's own commit.
 */
export function localPath(uses: string): string | null {
  if (!uses.startsWith('./') && !uses.startsWith('$/')) return null;
  const path = posix.normalize(uses.slice(2)).replace(/\/$/u, '');
  return path === '.' ? '' : path;
}

function push<T>(map: Map<string, T[]>, key: string | null, item: T): void {
  if (key === null) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
