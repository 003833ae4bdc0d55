import type * as t from '@babel/types';
import type { Registry } from './library/registry.js';
import type { Resolution } from './modules/resolve.js';
import type { Finding } from './rules/report.js';
import type { RuleSet } from './rules/rule-set.js';
import type { Analysis, Closure, Environment, HeapObject, Module, Value } from './values/evaluated.js';
import { Journal } from './values/journal.js';
import { UNKNOWN_CLOSED } from './values/value.js';

/** The message about a file that exceeded its step limit. */
export const OUT_OF_STEPS = 'the budget of steps for one file was used up';

/** Thrown when a root (a top level, a callback, a function) exceeds its step limit. */
class OutOfBudget extends Error {}

/**
 * Limits of the analysis: steps (evaluated nodes) of one root, and of all roots of a file; depth of
 * calls; runs of one function with uninteresting arguments, and with untrusted data.
 */
export const BUDGET = {
  root: 300_000,
  file: 1_000_000,
  depth: 7,
  runs: 6,
  taintedRuns: 24,
} as const;

/** The state of the analysis of one file. */
export interface Entry {
  readonly module: Module;
  readonly findings: Finding[];
  readonly invoked: Set<t.Function>;
  readonly memo: Map<string, Value>;
  /** The number of runs of each function. */
  readonly runs: Map<t.Function, number>;
  /** Instances that the engine created itself, by class. */
  readonly instances: Map<HeapObject, Value>;
  steps: number;
  rootSteps: number;
  /** Why a part of the file was left out; null when all of it ran. */
  exhausted: string | null;
  /** Names of the roots that were not completed. */
  readonly unfinished: Set<string>;
}

/** A fresh entry for a module. */
export function entryFor(module: Module): Entry {
  return {
    module,
    findings: [],
    invoked: module.invoked,
    memo: new Map(),
    runs: new Map(),
    instances: new Map(),
    steps: 0,
    rootSteps: 0,
    exhausted: null,
    unfinished: new Set(),
  };
}

/**
 * Runs one root. If it exceeds its step limit or nests too deeply, only this root ends.
 * @param name for the message in that case
 */
export function runRoot(machine: Machine, entry: Entry, name: string, run: () => void): void {
  entry.rootSteps = 0;
  machine.thrown = UNKNOWN_CLOSED;
  try {
    run();
  } catch (error) {
    if (error instanceof RangeError) entry.exhausted ??= 'nested too deeply';
    else if (error instanceof OutOfBudget) entry.exhausted ??= error.message;
    else throw error;
    entry.unfinished.add(name);
    machine.stack.length = 0;
  }
}

/** Maximum number of roots that a message names. */
const NAMED = 5;

/** Why a part of a file was left out, and which; null when all of it ran. */
export function leftIn({ exhausted, unfinished }: Entry): string | null {
  if (exhausted === null) return null;
  const names = [...unfinished];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `${exhausted}, not to the end: ${names.slice(0, NAMED).join(', ')}${more}`;
}

/** The state that all evaluating functions share. */
export class Machine implements Analysis {
  readonly journal = new Journal();
  readonly registry: Registry;
  readonly rules: RuleSet;
  /** The running functions, outermost first. */
  readonly stack: Closure[] = [];
  entry: Entry | null = null;
  /** The module whose top level is running; findings are then added to it. */
  loading: Module | null = null;
  /**
   * Keys (`functionKey`) of the functions that the present file calls, in itself or in other files.
   */
  readonly called = new Set<string>();
  /** The union of what was thrown since the innermost `try` began. */
  thrown: Value = UNKNOWN_CLOSED;
  /** The factor on the step limit, for a file that is analysed again. */
  patience = 1;
  readonly templateFindings: Finding[] = [];
  /** Resolves an import. */
  readonly resolve: (specifier: string, from: Module) => Resolution;
  /** Loads a file of the repository; null when it cannot be parsed. */
  readonly load: (path: string) => Module | null;
  /** Whether a file certainly exports nothing of a name, told without loading it. */
  readonly lacks: (path: string, name: string) => boolean;

  constructor(registry: Registry, rules: RuleSet, loader: Pick<Machine, 'resolve' | 'load' | 'lacks'>) {
    this.registry = registry;
    this.rules = rules;
    this.resolve = loader.resolve;
    this.load = loader.load;
    this.lacks = loader.lacks;
  }

  /** Counts one evaluated node. @throws OutOfBudget when a limit is exceeded */
  tick(): void {
    const { entry } = this;
    if (entry === null) return;
    entry.steps += 1;
    entry.rootSteps += 1;
    if (entry.rootSteps > BUDGET.root * this.patience || entry.steps > BUDGET.file * this.patience)
      throw new OutOfBudget(OUT_OF_STEPS);
  }

  /** Adds a finding. Of several with one location, one is chosen once all files are analysed. */
  add(finding: Finding): void {
    (this.loading?.findings ?? this.entry?.findings)?.push(finding);
  }
}

/**
 * The machine that runs a scope. Scopes are made by the evaluator, so there is no other one.
 * @throws TypeError where a scope was made without one
 */
export function machineOf({ frame: { analysis } }: Pick<Environment, 'frame'>): Machine {
  if (analysis instanceof Machine) return analysis;
  throw new TypeError('a scope was made by something that is not the evaluator');
}
