import { posix } from 'node:path';
import { entries, get, textOf, type Scalar, type YamlNode } from '../yaml/node.js';
import type { Action, Job, Repository, Step, Workflow } from './types.js';

/**
 * Who uses the reusable workflows and actions of a repository, as far as the repository itself
 * does.
 */
export class Calls {
  readonly #workflows = new Map<string, Job[]>();
  readonly #actions = new Map<string, Step[]>();

  readonly #repository: Repository;

  constructor(repository: Repository) {
    this.#repository = repository;
    for (const owner of [...repository.workflows.flatMap(({ jobs }) => jobs), ...repository.actions]) {
      if (owner.kind === 'job' && owner.uses !== null) push(this.#workflows, this.#local(owner.uses), owner);
      for (const step of owner.steps)
        if (step.uses !== null) push(this.#actions, this.#local(step.uses), step);
    }
  }

  #local(uses: Scalar | null): string | null {
    const path = localPath(uses?.value ?? '');
    const { directory } = this.#repository;
    return path === null || directory === '' ? path : posix.join(directory, path);
  }

  /** Whether an action lies in the root, where other repositories look for it. */
  isPublished({ directory }: Action): boolean {
    return directory === this.#repository.directory;
  }

  /** Jobs that call this workflow. */
  ofWorkflow({ source }: Workflow): readonly Job[] {
    return this.#workflows.get(source.path) ?? [];
  }

  /** Steps that use this action. */
  ofAction({ directory }: Action): readonly Step[] {
    return this.#actions.get(directory) ?? [];
  }

  /** The action of this repository that a step uses; null for one of another repository. */
  actionOf({ uses }: Step): Action | null {
    const path = this.#local(uses);
    return path === null
      ? null
      : (this.#repository.actions.find(({ directory }) => directory === path) ?? null);
  }

  /** The workflow of this repository that a job calls; null for one of another repository. */
  workflowOf({ uses }: Job): Workflow | null {
    const path = this.#local(uses);
    return this.#repository.workflows.find(({ source }) => source.path === path) ?? null;
  }
}

/** What a call gives for an input, or the input's default; null where neither is there. */
export function inputNode(declared: YamlNode | null, given: YamlNode | null, name: string): YamlNode | null {
  const own = entries(given).find(({ key }) => key.value.toLowerCase() === name);
  const input = entries(declared).find(({ key }) => key.value.toLowerCase() === name);
  return own?.value ?? (input === undefined ? null : get(input.value, 'default'));
}

/** The type of an input that is declared, `string` where it names none. */
export function inputType(declared: YamlNode | null, name: string): string {
  const input = entries(declared).find(({ key }) => key.value.toLowerCase() === name);
  return input === undefined ? 'string' : textOf(get(input.value, 'type')) || 'string';
}

/**
 * `./.github/actions/x/` as a path from the repository's root; null for what lies elsewhere. `$/`
 * names the repository at the workflow's own commit,
 * `./` what lies in the workspace.
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
