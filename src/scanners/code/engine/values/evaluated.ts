import type * as t from '@babel/types';
import type { Version } from '../library/versions.js';
import type { Finding } from '../rules/report.js';
import type { Taint } from './taint.js';

/*
 * What is evaluated, as one family of types: a value may be a function, a function keeps the scope
 * that it was made in, a scope belongs to a module, and a module exports values. They name each
 * other by nature, so they stand together; what works on them is in the files beside this one.
 */

/** A constant that the analysis knows exactly. */
export type Constant = string | number | boolean | null | undefined;

/** What an expression may evaluate to. Immutable; `join` computes the union of two. */
export interface Value {
  /** The untrusted data that it may contain. */
  readonly taints: readonly Taint[];
  /** The constants that it may be. */
  readonly constants: readonly Constant[];
  /** The objects, arrays, functions and classes of the program that it may be. */
  readonly objects: readonly HeapObject[];
  /**
   * API paths (`fs.readFile`, `express.Request.query`): objects of a library or the platform. See
   * docs/code-scanner.md.
   */
  readonly apis: readonly string[];
  /** The text of a string with `HOLE` for each unknown part; null when no part is known. */
  readonly shape: string | null;
  /** Whether it may also be anything else. */
  readonly open: boolean;
}

/** A variable or a field. Written only through a `Journal`. */
export interface Cell {
  value: Value;
  /** The module that owns it; another module's top level cannot change it permanently. */
  readonly module: number;
}

/** What kind of thing an object of the program is. */
export type ObjectKind = 'object' | 'array' | 'function' | 'class' | 'instance' | 'regexp' | 'map' | 'lazy';

/** A function of the program with the environment in which it was created. */
export interface Closure {
  readonly node: t.Function;
  readonly environment: Environment;
  /** `this` for arrow functions and bound methods; null when the caller decides. */
  readonly self: Value | null;
  /** A readable name with its container: `UserService.find`, `callback of app.get`. */
  readonly name: string;
  /** The class whose method it is; null for other functions. */
  readonly home: HeapObject | null;
}

/** The getter and setter of a field. */
export interface Accessor {
  readonly get: Closure | null;
  readonly set: Closure | null;
}

/**
 * An object of the program. Its fields are cells, so that changes in branches can be undone and
 * joined.
 */
export interface HeapObject {
  readonly id: number;
  readonly kind: ObjectKind;
  readonly module: number;
  readonly fields: ReadonlyMap<string, Cell>;
  /** Where it was created; null for objects of the engine. */
  readonly node: t.Node | null;
  /** Values with dynamic keys, and the elements of an array of unknown length. */
  readonly rest: Cell;
  /** Keys that are not known, all together. */
  readonly keys: Cell;
  closure: Closure | null;
  /** Loads the value that this object stands for: see lazy.ts. */
  force: (() => Value) | null;
  /** For such a value: whether it certainly has no member of a name. */
  lacks: ((name: string) => boolean) | null;
  /** Exports of other files that this one re-exports with `export *`, not loaded yet. */
  readonly delegates: readonly Value[];
  /** A function of the engine: `resolve` of a promise, a bound method. */
  native: ((call: Call) => Value) | null;
  /**
   * What it inherits from: for an instance the prototype of its class, for a class its base class.
   */
  parent: HeapObject | null;
  /** API paths that the class extends: `React.Component`. */
  inherits: readonly string[];
  /** Whether it may have values with unknown keys (after a spread of an unknown value). */
  open: boolean;
  pattern: string | null;
  flags: string;
  /** The cell of a field, created if needed. */
  cell(name: string): Cell;
  /** The value of a field, own or inherited; null when the object certainly does not have it. */
  get(name: string): Value | null;
  /** The getter and setter of a field, own or inherited; null when it has none. */
  accessor(name: string): Accessor | null;
  /** Its own getter and setter of a field; null when it has none. */
  ownAccessor(name: string): Accessor | null;
  setAccessor(name: string, accessor: Accessor): void;
  /** Adds exports of another file to those that it re-exports. */
  delegateTo(exported: Value): void;
  /** The elements of an array in order, as far as they are known. */
  elements(): Value[];
}

/** The part of the machine (machine.ts) that a scope needs to know. */
export interface Analysis {
  /** The file that is being analysed. */
  readonly entry: { readonly module: Module } | null;
  /** The module whose top level is running. */
  readonly loading: Module | null;
}

/** One activation of a function, or the top level of a module. */
export interface Frame {
  /** What runs it; `machineOf` (machine.ts) gives all of it. */
  readonly analysis: Analysis;
  readonly module: Module;
  readonly closure: Closure | null;
  readonly self: Value;
  readonly args: readonly Value[];
  readonly depth: number;
  /** The number of loops that are running around the present location. */
  loops: number;
  /** The union of everything returned so far. */
  returned: Value;
  /** What a generator is told when it runs on; null before. */
  readonly told?: Value | null;
}

/** The names that are visible at a location. */
export interface Environment {
  readonly parent: Environment | null;
  readonly frame: Frame;
  /** Whether `var` and function declarations belong to this scope. */
  readonly isFunction: boolean;
  readonly names: ReadonlyMap<string, Cell>;
  /**
   * The id of the module that owns objects created here: the one whose top level is running, even
   * if another module's function creates them.
   */
  readonly owner: number;
  /** The cell of a name; null when nothing in the module has declared it yet. */
  find(name: string): Cell | null;
  /** The cell of a name that is declared in this scope, created if needed. */
  declare(name: string, kind: t.VariableDeclaration['kind'] | 'function'): Cell;
  /** Creates a block scope inside this one. */
  block(): Environment;
}

/** A call or a `new`, as models and rules see it. */
export interface Call {
  /**
   * The path of the callee without `()`: `fs.readFile`, `*.query`; only the name when nothing else
   * is known.
   */
  readonly path: string;
  readonly node: t.CallExpression | t.OptionalCallExpression | t.NewExpression | t.TaggedTemplateExpression;
  readonly args: readonly Value[];
  /** The object of a method call; UNKNOWN for plain functions. */
  readonly receiver: Value;
  readonly environment: Environment;
  readonly isNew: boolean;
  /** The last name of the path: `query` of `*.query`. */
  readonly method: string;
  /** An argument; UNDEFINED when there are fewer. */
  arg(index: number): Value;
  /** The node of an argument; that of the call when there are fewer. */
  argNode(index: number): t.Node;
  /**
   * A field of an argument (`a.b` for a nested one): null when it is certainly absent, UNKNOWN when
   * it may exist.
   */
  option(index: number, path: string): Value | null;
  /** The node where an option was set, if that is in this file; else that of the call. */
  optionNode(index: number, name: string): t.Node;
}

/** A parsed file, which is evaluated once `ready` is set. */
export interface Module {
  readonly id: number;
  readonly path: string;
  readonly program: t.Program;
  readonly text: string;
  /** Whether it belongs to a library, whose callers are outside of this repository. */
  readonly library: boolean;
  /** Whether it belongs to a program that nobody installs as a package. */
  readonly ofProgram: boolean;
  /**
   * Whether it is a test, a mock or a fixture. Its calls of other files are not analysed, since
   * those are analysed themselves.
   */
  readonly test: boolean;
  /** The lowest version of a package in VERSIONED that it gets; null when nothing says it. */
  readonly versionOf: (name: string) => Version | null;
  /** The object `module`, whose `exports` may be replaced. */
  readonly holder: HeapObject;
  environment: Environment | null;
  state: 'loading' | 'ready';
  /** Findings at its top level. They belong to this file, whoever loads it. */
  readonly findings: Finding[];
  /** Callbacks that its top level passed on, to be run after it. */
  readonly deferred: (() => void)[];
  /**
   * All functions that were created while its top level ran, or while its functions were analysed.
   */
  readonly closures: Map<t.Function, Closure>;
  /** All classes that were created likewise. */
  readonly classes: HeapObject[];
  /** Paths of all calls in it, with the first node of each. */
  readonly calls: Map<string, t.Node>;
  /** Paths of the files that it imports itself, including those that do not exist. */
  readonly imports: Set<string>;
  /** Keys (`functionKey`) of the functions that its top level calls. */
  readonly called: Set<string>;
  /** Listeners of event emitters by event; `''` for unknown events. */
  readonly listeners: Map<string, readonly Value[]>;
  /**
   * Values that the program wrote to members of libraries' objects, by path:
   * `express.Request.user`.
   */
  readonly written: Map<string, Cell>;
  /** Functions that its top level, or one of its roots, has called. */
  readonly invoked: Set<t.Function>;
  /** Lines where a long text is run as a program. */
  readonly embedded: Set<number>;
  readonly comments: readonly t.Comment[];
  /**
   * Exported functions that a framework's configuration names, with their first parameter: a path,
   * or `source:<kind>`.
   */
  readonly handlers: ReadonlyMap<string, string>;
}
