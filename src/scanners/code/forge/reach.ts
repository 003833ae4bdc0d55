import type * as t from '@babel/types';
import type { Check } from './checks.js';
import { isUsed } from './checks.js';
import { isAboutOthers } from './ids.js';
import type { Located, Program, SourceModule } from './program.js';
import { eventsOf, type Event } from './summary.js';
import { calleeName, nameOf, walk } from './walk.js';

/** One function on the call chain from an entry point to an event. */
export interface Step extends Located {
  readonly name: string;
}

/** An event that an entry point reaches, with the call chain, which begins at the entry point. */
export interface Reached<E extends Event = Event> {
  readonly event: E;
  readonly module: SourceModule;
  readonly way: readonly Step[];
  /** Whether an effective permission check, about the objects of a request, comes before it. */
  readonly checked: boolean;
  /** Whether a proof of the caller's identity comes before it. */
  readonly proven: boolean;
  /** Ineffective checks that come before it. */
  readonly broken: readonly Check[];
}

/** Limits: length of a call chain, and number of events per entry point. */
const MAX_DEPTH = 12;
const MAX_EVENTS = 5_000;

/** Follows calls from entry points through a program. */
export class Reach {
  readonly #program: Program;
  readonly #around: readonly SourceModule[];
  readonly #events = new Map<t.Node, Event[]>();
  readonly #guards = new Map<t.Node, Guard>();

  /** @param around the files in which methods are searched by name */
  constructor(program: Program, around: readonly SourceModule[]) {
    this.#program = program;
    this.#around = around;
  }

  /**
   * All events that an entry point reaches, directly or through calls, in the order of the text.
   */
  from(entry: Step): Reached[] {
    const found: Reached[] = [];
    this.#visit(entry, [], NOTHING_YET, new Set(), found);
    return found;
  }

  #visit(step: Step, above: readonly Step[], before: State, seen: Set<string>, found: Reached[]): State {
    const way = [...above, step];
    // Which objects the checks of a caller are about is not followed into the functions it calls.
    let state: State = { ...before, checked: before.checked || before.about.length > 0, about: [] };
    const key = `${step.module.path}:${step.node.start ?? 0}:${state.checked}:${state.proven}`;
    if (seen.has(key) || way.length > MAX_DEPTH || found.length > MAX_EVENTS) return before;
    seen.add(key);
    for (const event of this.#eventsOf(step)) {
      const { about, proven, broken } = state;
      const checked = state.checked || about.some((check) => !isElsewhere(check, event, step));
      found.push({ event, module: step.module, way, checked, proven, broken });
      state = after(state, event);
      if (event.kind !== 'use') continue;
      const next = { ...event.target, name: labelOf(event) };
      this.#visit(next, way, state, seen, found);
      state = this.#guarded(state, event, step.node);
    }
    return state;
  }

  /** A helper that contains a check counts as one if it throws, or if its result is used. */
  #guarded(state: State, event: Extract<Event, { kind: 'use' }>, scope: t.Node): State {
    const guard = this.#guardOf(event.target, 0);
    const call = callAround(event);
    const counts = guard.throws || (call !== null && isUsed(call.node, call.ancestors, scope));
    if (!counts) return state;
    return { ...state, checked: state.checked || guard.checks, proven: state.proven || guard.proves };
  }

  #guardOf(target: Located, depth: number): Guard {
    const known = this.#guards.get(target.node);
    if (known !== undefined) return known;
    this.#guards.set(target.node, NO_GUARD);
    const events = this.#eventsOf(target);
    const own = {
      checks: events.some(
        (event) => (event.kind === 'check' && event.check.broken === null) || event.kind === 'compares',
      ),
      proves: events.some(({ kind }) => kind === 'proof'),
      throws: throwsIn(target.node),
    };
    const inner =
      depth > MAX_DEPTH
        ? []
        : events.flatMap((event) => (event.kind === 'use' ? [this.#guardOf(event.target, depth + 1)] : []));
    const guard = {
      checks: own.checks || inner.some(({ checks }) => checks),
      proves: own.proves || inner.some(({ proves }) => proves),
      throws: own.throws || inner.some(({ checks, proves, throws }) => throws && (checks || proves)),
    };
    this.#guards.set(target.node, guard);
    return guard;
  }

  #eventsOf({ node, module }: Located): Event[] {
    const known = this.#events.get(node);
    if (known !== undefined) return known;
    const events = eventsOf(node, module, this.#program, this.#around);
    this.#events.set(node, events);
    return events;
  }
}

interface State {
  readonly checked: boolean;
  /** Effective checks in this function about single objects. */
  readonly about: readonly Check[];
  readonly proven: boolean;
  readonly broken: readonly Check[];
}

const NOTHING_YET: State = { checked: false, about: [], proven: false, broken: [] };

interface Guard {
  readonly checks: boolean;
  readonly proves: boolean;
  readonly throws: boolean;
}

const NO_GUARD: Guard = { checks: false, proves: false, throws: false };

function after(state: State, event: Event): State {
  if (event.kind === 'compares') return { ...state, checked: true };
  if (event.kind === 'proof') return { ...state, proven: true };
  if (event.kind !== 'check') return state;
  const { check } = event;
  if (check.broken !== null) return { ...state, broken: [...state.broken, check] };
  return check.ids.length > 0 ? { ...state, about: [...state.about, check] } : { ...state, checked: true };
}

/** Whether a request as the app is about other objects than a check before it. */
function isElsewhere(check: Check, event: Event, { node, module }: Step): boolean {
  return event.kind === 'as-app' && isAboutOthers(check, event.request, module.text, node);
}

/** The call of a function; null when the function is only passed on. */
function callAround({ node, ancestors }: Extract<Event, { kind: 'use' }>): {
  node: t.Node;
  ancestors: readonly t.Node[];
} | null {
  if (node.type === 'CallExpression') return { node, ancestors };
  const parent = ancestors.at(-1);
  return parent?.type === 'CallExpression' && parent.callee === node
    ? { node: parent, ancestors: ancestors.slice(0, -1) }
    : null;
}

function labelOf({ node }: Extract<Event, { kind: 'use' }>): string {
  return nameOf(node) ?? calleeName(node) ?? (node.type === 'JSXIdentifier' ? node.name : '(function)');
}

function throwsIn(node: t.Node): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= inner.type === 'ThrowStatement';
    return !found;
  });
  return found;
}
