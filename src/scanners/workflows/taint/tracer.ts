import type { Expression } from '../expressions/ast.js';
import { spansOf } from '../expressions/spans.js';
import { inputNode, inputType, type Calls } from '../model/calls.js';
import type { Effects } from '../model/effect.js';
import type { Action, Job, Step } from '../model/types.js';
import { get, entries, scalar, scalars, type Scalar, type YamlNode } from '../yaml/node.js';
import { freeTexts, TEXTUAL_TRIGGERS } from './contexts.js';
import { namesRefs, type Actor } from './events.js';
import { flowsOf, type Reference } from './flow.js';
import { linesThatSet, outputOf, writtenBy } from './outputs.js';
import type { Taint } from './taint.js';

/** Where an expression is evaluated: in a step, or in a job itself. */
export interface Scope {
  readonly owner: Job | Action;
  readonly step: Step | null;
}

/** Lines of a step's script that set a variable. */
interface Setting {
  /** The step's index. */
  readonly at: number;
  readonly step: Step;
  readonly lines: readonly string[];
}

/** Maximum number of indirections (`env`, inputs, outputs) that are followed. */
const MAX_HOPS = 8;

/** Finds the untrusted text in expressions, following `env`, inputs, matrices and outputs. */
export class Tracer {
  readonly #calls: Calls;
  readonly #effects: Effects;
  /**
   * What was found, by step or owner, reference and hops: without it, definitions that name each
   * other several times cost more with every step.
   */
  readonly #found = new WeakMap<object, Map<string, readonly Taint[]>>();
  /** The variables that the scripts of each owner set, with the step and its lines. */
  readonly #set = new WeakMap<object, ReadonlyMap<string, readonly Setting[]>>();

  constructor(calls: Calls, effects: Effects) {
    this.#calls = calls;
    this.#effects = effects;
  }

  /** The untrusted text in an expression's result. */
  taints(expression: Expression, scope: Scope, hops = 0): Taint[] {
    if (hops > MAX_HOPS) return [];
    return flowsOf(expression).flatMap((reference) =>
      this.#ofReference(reference, scope, hops).map((taint) => ({ ...taint, start: reference.start })),
    );
  }

  /** The untrusted text in a value, or in any value below a node. */
  ofNode(node: YamlNode | null, scope: Scope, hops = 0): Taint[] {
    return scalars(node).flatMap((value) => this.#ofScalar(value, scope, hops));
  }

  #ofScalar(value: Scalar, scope: Scope, hops: number): Taint[] {
    return spansOf(value).spans.flatMap(({ expression }) => this.taints(expression, scope, hops));
  }

  #ofReference(reference: Reference, scope: Scope, hops: number): readonly Taint[] {
    const place = scope.step ?? scope.owner;
    const known = this.#found.get(place) ?? new Map<string, readonly Taint[]>();
    this.#found.set(place, known);
    const key = JSON.stringify([hops, reference.whole, ...reference.path]);
    const found = known.get(key) ?? distinct(this.#follow(reference, scope, hops));
    known.set(key, found);
    return found;
  }

  #follow(reference: Reference, scope: Scope, hops: number): Taint[] {
    const [root = '', first, second, ...rest] = reference.path;
    switch (root) {
      case 'github':
        return this.#ofGitHub(reference, scope, hops);
      case 'env':
        return this.#ofEnv(first, scope, hops + 1);
      case 'inputs':
        return this.#ofInput(first, scope, hops + 1);
      case 'matrix':
        return this.#ofMatrix(first, scope, hops + 1);
      case 'steps':
        return second === 'outputs' ? this.#ofStep(first ?? '', rest[0] ?? '*', scope, hops + 1) : [];
      case 'needs':
        return second === 'outputs' ? this.#ofNeed(first ?? '', rest[0] ?? '*', scope, hops + 1) : [];
      default:
        return [];
    }
  }

  #ofGitHub({ path, whole }: Reference, scope: Scope, hops: number): Taint[] {
    const label = path.join('.');
    const [, first = '', second = '', third] = path;
    if (first === 'event' && second === 'inputs') return this.#ofInput(third, scope, hops + 1);
    const { triggers, open } = this.#effects.of(scope.owner);
    const matches = freeTexts(path, triggers.keys(), whole);
    const found = matches.map(({ actor, lines, known }) =>
      taint(label, actor, lines, actor === 'writer' ? 'low' : known ? 'high' : 'medium'),
    );
    if (found.length > 0) return found;
    const elsewhere = open ? freeTexts(path, TEXTUAL_TRIGGERS, whole) : [];
    if (elsewhere.length > 0)
      return elsewhere.map(({ actor, lines }) =>
        actor === 'writer' ? taint(label, actor, lines, 'low') : taint(label, 'caller', lines, 'medium'),
      );
    return isRef(first, second, path.length) ? this.#ofRef(label, scope) : this.#ofPayload(path, scope);
  }

  /** A branch or tag name, which is chosen by whoever may push. */
  #ofRef(label: string, scope: Scope): Taint[] {
    const { triggers, open } = this.#effects.of(scope.owner);
    const push = triggers.get('push');
    const chosen = open || ['create', 'delete', 'workflow_dispatch'].some((name) => triggers.has(name));
    const free = chosen || (push !== undefined && !namesRefs(push));
    return free ? [taint(label, 'writer', false, 'low')] : [];
  }

  #ofPayload(path: readonly string[], scope: Scope): Taint[] {
    const { triggers } = this.#effects.of(scope.owner);
    return path[2] === 'client_payload' && triggers.has('repository_dispatch')
      ? [taint(path.join('.'), 'writer', true, 'medium')]
      : [];
  }

  /**
   * The innermost definition counts: the step's, else that of a script of an earlier step, else the
   * job's, else the workflow's.
   */
  #ofEnv(name: string | undefined, scope: Scope, hops: number): Taint[] {
    if (name === undefined) return [];
    const { owner, step } = scope;
    const definedIn = (env: YamlNode | null): YamlNode | undefined =>
      entries(env).find(({ key }) => key.value.toLowerCase() === name)?.value;
    const own = definedIn(step?.env ?? null);
    if (own !== undefined) return this.ofNode(own, scope, hops);
    const set = this.#setBefore(name, scope, hops);
    if (set.length > 0) return set;
    for (const env of owner.kind === 'job' ? [owner.env, owner.workflow.env] : []) {
      const found = definedIn(env);
      if (found !== undefined) return this.ofNode(found, scope, hops);
    }
    if (owner.kind === 'job' || hops > MAX_HOPS) return [];
    // The steps of an action see the variables of the jobs that use it.
    const callers = this.#calls.ofAction(owner);
    return callers.flatMap((caller) => this.#ofEnv(name, { owner: caller.owner, step: caller }, hops + 1));
  }

  /** What scripts of earlier steps set. */
  #setBefore(name: string, { owner, step }: Scope, hops: number): Taint[] {
    if (step === null || hops > MAX_HOPS) return [];
    const end = owner.steps.indexOf(step);
    const earlier = (this.#settings(owner).get(name) ?? []).filter(({ at }) => at < end);
    return earlier.flatMap(({ step: one, lines }) =>
      writtenBy(one, lines, (node) => this.ofNode(node, { owner, step: one }, hops)).map((taint) => ({
        ...taint,
        label: via(taint, `env.${name}`),
      })),
    );
  }

  #settings(owner: Scope['owner']): ReadonlyMap<string, readonly Setting[]> {
    const known = this.#set.get(owner);
    if (known !== undefined) return known;
    const settings = new Map<string, Setting[]>();
    owner.steps.forEach((step, at) => {
      for (const [name, lines] of linesThatSet(step)) {
        const before = settings.get(name) ?? [];
        before.push({ at, step, lines });
        settings.set(name, before);
      }
    });
    this.#set.set(owner, settings);
    return settings;
  }

  #ofInput(name: string | undefined, scope: Scope, hops: number): Taint[] {
    if (name === undefined || name === '*' || hops > MAX_HOPS) return [];
    const { owner } = scope;
    return owner.kind === 'action'
      ? this.#ofActionInput(name, owner, hops)
      : this.#ofJobInput(name, owner, hops);
  }

  #ofActionInput(name: string, action: Action, hops: number): Taint[] {
    const declared = get(action.root, 'inputs');
    const callers = this.#calls.ofAction(action);
    const given = callers.flatMap((step) =>
      this.ofNode(inputNode(declared, step.with, name), { owner: step.owner, step }, hops),
    );
    const label = `inputs.${name}`;
    if (given.length > 0 || !this.#effects.of(action).open)
      return given.map((one) => ({ ...one, label: via(one, label) }));
    return [taint(label, 'caller', true, callers.length > 0 ? 'low' : 'medium')];
  }

  #ofJobInput(name: string, job: Job, hops: number): Taint[] {
    const label = `inputs.${name}`;
    const { triggers } = job.workflow;
    const call = get(triggers.get('workflow_call')?.settings ?? null, 'inputs');
    const dispatch = get(triggers.get('workflow_dispatch')?.settings ?? null, 'inputs');
    const callers = this.#calls.ofWorkflow(job.workflow);
    const given = callers
      .flatMap((caller) =>
        this.ofNode(inputNode(call, caller.with, name), { owner: caller, step: null }, hops),
      )
      .map((one) => ({ ...one, label: via(one, label) }));
    const isText = (declared: YamlNode | null): boolean =>
      entries(declared).some(({ key }) => key.value.toLowerCase() === name) &&
      inputType(declared, name) === 'string';
    return [
      ...given,
      ...(isText(dispatch) ? [taint(label, 'writer', true, 'medium')] : []),
      ...(isText(call) && callers.length === 0 ? [taint(label, 'caller', true, 'medium')] : []),
    ];
  }

  #ofMatrix(name: string | undefined, { owner }: Scope, hops: number): Taint[] {
    if (owner.kind === 'action' || owner.matrix === null) return [];
    const { matrix } = owner;
    const own = name === undefined || name === '*' ? null : get(matrix, name);
    const included = name === undefined ? [] : scalars(get(matrix, 'include'));
    const values = matrix.kind === 'scalar' ? [matrix] : [...scalars(own), ...included];
    return values.flatMap((value) => this.#ofScalar(value, { owner, step: null }, hops));
  }

  #ofStep(id: string, output: string, scope: Scope, hops: number): Taint[] {
    const step = scope.owner.steps.find((one) => one.id.toLowerCase() === id);
    if (step === undefined || hops > MAX_HOPS) return [];
    const label = `steps.${id}.outputs.${output}`;
    const own = { owner: scope.owner, step };
    const local = this.#calls.actionOf(step);
    if (local !== null) return this.#ofActionOutput(local, output, label, hops);
    const { triggers } = this.#effects.of(scope.owner);
    return outputOf(step, output, (node) => this.ofNode(node, own, hops), triggers).map((one) => ({
      ...one,
      label: via(one, label),
    }));
  }

  #ofActionOutput(action: Action, output: string, label: string, hops: number): Taint[] {
    const found = entries(action.outputs).find(({ key }) => key.value.toLowerCase() === output);
    const value = found === undefined ? null : scalar(get(found.value, 'value'));
    return this.ofNode(value, { owner: action, step: null }, hops).map((one) => ({
      ...one,
      label: via(one, label),
    }));
  }

  #ofNeed(id: string, output: string, { owner }: Scope, hops: number): Taint[] {
    if (owner.kind === 'action') return [];
    const job = owner.workflow.jobs.find((one) => one.id.toLowerCase() === id);
    if (job === undefined) return [];
    const value = entries(job.outputs).find(
      ({ key }) => output === '*' || key.value.toLowerCase() === output,
    );
    const label = `needs.${id}.outputs.${output}`;
    return this.ofNode(value?.value ?? null, { owner: job, step: null }, hops).map((one) => ({
      ...one,
      label: via(one, label),
    }));
  }
}

/** Each taint once, wherever it was named. */
function distinct(taints: readonly Taint[]): Taint[] {
  return [
    ...new Map(
      taints.map((one) => [JSON.stringify([one.label, one.actor, one.lines, one.confidence]), one]),
    ).values(),
  ];
}

function isRef(first: string, second: string, length: number): boolean {
  return (
    (length === 2 && (first === 'ref_name' || first === 'ref')) ||
    (first === 'event' && second === 'ref' && length === 3)
  );
}

function taint(label: string, actor: Actor, lines: boolean, confidence: Taint['confidence']): Taint {
  return { label, actor, lines, confidence, start: 0 };
}

/**
 * A label for an indirect taint: `inputs.title (github.event.issue.title)`, the name here and the
 * original context.
 */
function via({ label }: Taint, here: string): string {
  const end = /\(([^()]*)\)$/u.exec(label)?.[1] ?? label;
  return end === here ? here : `${here} (${end})`;
}
