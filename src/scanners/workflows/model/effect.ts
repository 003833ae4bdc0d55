import type { Calls } from './calls.js';
import { permissionsOf, type Permissions } from './permissions.js';
import type { Action, Job, Trigger, Workflow } from './types.js';

/** What applies where a step runs, across all its callers. */
export interface Effect {
  /** All triggers that may start it. */
  readonly triggers: ReadonlyMap<string, Trigger>;
  /** Whether other repositories may call it, so that not all triggers are known. */
  readonly open: boolean;
}

/** Computes triggers and token permissions, taking callers into account. */
export class Effects {
  readonly #workflows = new Map<Workflow, Effect>();
  readonly #actions = new Map<Action, Effect>();

  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  /** The triggers that may start a job or an action. */
  of(owner: Job | Action): Effect {
    return owner.kind === 'job' ? this.ofWorkflow(owner.workflow) : this.#ofAction(owner);
  }

  /** The triggers that may start a workflow. */
  ofWorkflow(workflow: Workflow): Effect {
    const known = this.#workflows.get(workflow);
    if (known !== undefined) return known;
    const own = new Map([...workflow.triggers].filter(([name]) => name !== 'workflow_call'));
    // Ends the recursion if workflows call each other in a cycle, which GitHub refuses.
    this.#workflows.set(workflow, { triggers: own, open: false });
    const callers = workflow.triggers.has('workflow_call') ? this.#calls.ofWorkflow(workflow) : null;
    const effect = joined(own, callers?.map((job) => this.of(job)) ?? [], callers?.length === 0);
    this.#workflows.set(workflow, effect);
    return effect;
  }

  #ofAction(action: Action): Effect {
    const known = this.#actions.get(action);
    if (known !== undefined) return known;
    this.#actions.set(action, { triggers: new Map(), open: false });
    const callers = this.#calls.ofAction(action);
    const effect = joined(
      new Map(),
      callers.map((step) => this.of(step.owner)),
      callers.length === 0 || this.#calls.isPublished(action),
    );
    this.#actions.set(action, effect);
    return effect;
  }

  /**
   * The token's permissions in a job: its own, else the workflow's, limited by those of its
   * callers.
   * @returns null when the repository does not declare any, so that a repository setting decides
   */
  permissions(job: Job): Permissions | null {
    const own = job.permissions ?? job.workflow.permissions;
    if (own !== null) return permissionsOf(own.value);
    const { triggers } = job.workflow;
    const callers = triggers.has('workflow_call') ? this.#calls.ofWorkflow(job.workflow) : [];
    if (callers.length === 0 || triggers.size > 1) return null;
    const given = callers.map((caller) => (caller === job ? null : this.#ofCaller(caller)));
    return given.every((one) => one !== null) ? widest(given) : null;
  }

  /** The permissions of a calling job or its workflow; callers further up are not considered. */
  #ofCaller(job: Job): Permissions | null {
    const own = job.permissions ?? job.workflow.permissions;
    return own === null ? null : permissionsOf(own.value);
  }
}

function joined(own: ReadonlyMap<string, Trigger>, callers: readonly Effect[], open: boolean): Effect {
  const triggers = new Map([...own, ...callers.flatMap((effect) => [...effect.triggers])]);
  return { triggers, open: open || callers.some((effect) => effect.open) };
}

function widest(all: readonly Permissions[]): Permissions {
  const scopes = new Map<string, 'read' | 'write' | 'none'>();
  for (const [scope, access] of all.flatMap((one) => [...one.scopes]))
    if (scopes.get(scope) !== 'write') scopes.set(scope, access);
  return { everything: all.find(({ everything }) => everything !== null)?.everything ?? null, scopes };
}
