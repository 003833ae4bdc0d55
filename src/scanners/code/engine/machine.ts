import type * as t from '@babel/types';
import type { Place } from '../../../core/finding.js';
import type { Closure } from './heap.js';
import { Journal } from './journal.js';
import type { Module } from './module.js';
import type { Finding } from './report.js';
import type { Registry } from './registry.js';
import type { RuleSet } from './rule-set.js';
import type { Resolution } from './resolve.js';
import type { Value } from './value.js';

/** Thrown where a root (a top level, a callback, a function) takes more steps than it may. */
export class OutOfBudget extends Error {}

/**
 * Steps (evaluated nodes) that one root may take, and all roots of one file together; how deep calls are followed; how often one function runs
 * with arguments of no interest, and with untrusted data.
 */
export const BUDGET = {
  root: 120_000,
  file: 500_000,
  depth: 7,
  runs: 6,
  taintedRuns: 24,
  milliseconds: 15_000,
} as const;

/** What one file's analysis has of its own. */
export interface Entry {
  readonly module: Module;
  readonly findings: Finding[];
  readonly invoked: Set<t.Function>;
  readonly memo: Map<string, Value>;
  /** How often each function ran. */
  readonly runs: Map<t.Function, number>;
  steps: number;
  rootSteps: number;
  readonly deadline: number;
  exhausted: boolean;
}

/** The state of one analysis: shared by all the evaluating functions. */
export class Machine {
  readonly journal = new Journal();
  readonly registry: Registry;
  readonly rules: RuleSet;
  /** Functions that are running, outermost first. */
  readonly stack: Closure[] = [];
  entry: Entry | null = null;
  /** The module whose top level is running; findings then belong to it. */
  loading: Module | null = null;
  /** Functions of other files that the present one calls: their keys. */
  readonly called = new Set<string>();
  readonly templateFindings: Finding[] = [];
  /** Where an import leads. */
  readonly resolve: (specifier: string, from: Module) => Resolution;
  /** Loads a file of the repository; null where it cannot be parsed. */
  readonly load: (path: string) => Module | null;

  constructor(registry: Registry, rules: RuleSet, loader: Pick<Machine, 'resolve' | 'load'>) {
    this.registry = registry;
    this.rules = rules;
    this.resolve = loader.resolve;
    this.load = loader.load;
  }

  /** Counts one evaluated node. @throws OutOfBudget */
  tick(): void {
    const { entry } = this;
    if (entry === null) return;
    entry.steps += 1;
    entry.rootSteps += 1;
    if (entry.rootSteps > BUDGET.root || entry.steps > BUDGET.file) throw new OutOfBudget();
    if ((entry.steps & 0x3f) === 0 && performance.now() > entry.deadline) entry.steps = BUDGET.file + 1;
  }

  /** Takes a finding; which of several of one place counts is decided at the end. */
  add(finding: Finding): void {
    (this.loading?.findings ?? this.entry?.findings)?.push(finding);
  }
}

/** Where a node stands. */
export function placeOf(node: t.Node, module: Pick<Module, 'path'>): Place {
  const { loc } = node;
  return {
    path: module.path,
    line: loc?.start.line ?? 1,
    column: (loc?.start.column ?? 0) + 1,
    endLine: loc?.end.line ?? null,
  };
}
