import type { Calls } from './calls.js';
import { permissionsOf, type Permissions } from './permissions.js';
import type { Action, Job, Trigger, Workflow } from './types.js';

/** What holds where a step runs, whoever calls it. */
export interface Effect {
  /** Everything that may start it. */
  readonly triggers: ReadonlyMap<string, Trigger>;
  /** Whether others than this repository may call it, so that not all triggers are known. */
  readonly open: boolean;
}

/** Triggers and permissions in effect, those of callers taken into account. */
export class Effects {
  readonly #workflows = new Map<Workflow, Effect>();
  readonly #actions = new Map<Action, Effect>();

  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  /** What may start a job or an action. */
  of(owner: Job | Action): Effect {
    return owner.kind === 'job' ? this.ofWorkflow(owner.workflow) : this.#ofAction(owner);
  }

  /** What may start a workflow. */
  ofWorkflow(workflow: Workflow): Effect {
    const known = this.#workflows.get(workflow);
    if (known !== undefined) return known;
    const own = new Map([...workflow.triggers].filter(([name]) => name !== 'workflow_call'));
    // A circle of calls ends here; GitHub refuses it.
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
   * The token's permissions in a job: its own, else the workflow's; never more than a caller gives.
   * @returns null where nothing in the repository says, so that a setting of the repository decides
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

  /** A caller's own or its workflow's, without asking further up: GitHub allows few levels. */
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
