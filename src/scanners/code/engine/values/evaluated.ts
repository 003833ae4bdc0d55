import type * as t from '@babel/types';
import type { Finding } from '../rules/report.js';
import type { Taint } from './taint.js';

/*
 * What is evaluated, as one family of types: a value may be a function, a function keeps the scope
 * that it was made in, a scope belongs to a module, and a module exports values. They name each
 * other by nature, so they stand together; what works on them is in the files beside this one.
 */

/** A constant that the analysis knows exactly. */
export type Constant = string | number | boolean | null | undefined;

/** What an expression may evaluate to. Immutable; `join` makes the union of two. */
export interface Value {
  /** Which untrusted data it may hold. */
  readonly taints: readonly Taint[];
  /** The constants that it may be. */
  readonly constants: readonly Constant[];
  /** The objects, arrays, functions and classes of the program that it may be. */
  readonly objects: readonly HeapObject[];
  /**
   * API paths (`fs.readFile`, `express.Request.query`): what a library or the platform handed out.
   * See docs/code-scanner.md.
   */
  readonly apis: readonly string[];
  /**
   * Text of a string with `HOLE` in each place that is not known; null where nothing is known of
   * the text.
   */
  readonly shape: string | null;
  /** Whether it may also be something that none of the above says. */
  readonly open: boolean;
}

/** A variable or a field. Written through a `Journal` only. */
export interface Cell {
  value: Value;
  /** The module that owns it: another one's top level cannot change it for good. */
  readonly module: number;
}

/** What kind of thing an object of the program is. */
export type ObjectKind = 'object' | 'array' | 'function' | 'class' | 'instance' | 'regexp' | 'map' | 'lazy';

/** A function of the program with the environment that it was made in. */
export interface Closure {
  readonly node: t.Function;
  readonly environment: Environment;
  /** `this` for arrow functions and methods that are bound; null where the caller decides. */
  readonly self: Value | null;
  /** In words, with what it is part of: `UserService.find`, `callback of app.get`. */
  readonly name: string;
  /** The class whose method it is; null for others. */
  readonly home: HeapObject | null;
}

/** The functions behind a field that is computed. */
export interface Accessor {
  readonly get: Closure | null;
  readonly set: Closure | null;
}

/** An object of the program: its fields are cells, so that branches can be undone and joined. */
export interface HeapObject {
  readonly id: number;
  readonly kind: ObjectKind;
  readonly module: number;
  readonly fields: Map<string, Cell>;
  /** Where it was made; null for what the engine itself made. */
  readonly node: t.Node | null;
  /** What dynamic keys were given, and the elements of an array of unknown length. */
  readonly rest: Cell;
  /** Keys that are not known, all together. */
  readonly keys: Cell;
  closure: Closure | null;
  /** Loads what this stands for: see lazy.ts. */
  force: (() => Value) | null;
  /** Exports of other files that this one exports too (`export *`), not loaded yet. */
  readonly delegates: Value[];
  /** A function of the engine: the resolve of a promise, a bound method. */
  native: ((call: Call) => Value) | null;
  /** What it inherits from: the prototype of its class, or the class that a class extends. */
  parent: HeapObject | null;
  /** Getters and setters by name. */
  readonly accessors: Map<string, Accessor>;
  /** API paths that the class extends: `React.Component`. */
  inherits: readonly string[];
  /** Whether values of unknown keys may be in it (a spread of something unknown). */
  open: boolean;
  pattern: string | null;
  flags: string;
  /** The cell of a field, made when it is not there yet. */
  cell(name: string): Cell;
  /** The value of a field, own or inherited; null when the object is known not to have it. */
  get(name: string): Value | null;
  /** The getter and setter of a field, own or inherited; null where it has none. */
  accessor(name: string): Accessor | null;
  /** The elements of an array in their order, as far as they are known. */
  elements(): Value[];
}

/** What a scope must know of the analysis that runs it: the machine (machine.ts), seen from here. */
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
  /** How many loops are being run around the present place. */
  loops: number;
  /** The union of everything returned so far. */
  returned: Value;
}

/** The names that are visible at a place. */
export interface Environment {
  readonly parent: Environment | null;
  readonly frame: Frame;
  /** Whether `var` and function declarations end here. */
  readonly isFunction: boolean;
  readonly names: Map<string, Cell>;
  /**
   * The module that what is made here belongs to: the one of which the top level is running,
   * whoever's function makes it.
   */
  readonly owner: number;
  /** The cell of a name; null when nothing in the module declares it (so far). */
  find(name: string): Cell | null;
  /** The cell of a name that is declared here, made when it is new. */
  declare(name: string, kind: t.VariableDeclaration['kind'] | 'function'): Cell;
  /** A block inside this one. */
  block(): Environment;
}

/** A call or a `new`, as models and rules see it. */
export interface Call {
  /**
   * The path of what is called, without `()`: `fs.readFile`, `*.query`; just the name where nothing
   * else is known.
   */
  readonly path: string;
  readonly node: t.CallExpression | t.OptionalCallExpression | t.NewExpression | t.TaggedTemplateExpression;
  readonly args: readonly Value[];
  /** What the method is called on; UNKNOWN for plain functions. */
  readonly receiver: Value;
  readonly environment: Environment;
  readonly isNew: boolean;
  /** The last name of the path: `query` of `*.query`. */
  readonly method: string;
  /** An argument; `undefined` where there are not so many. */
  arg(index: number): Value;
  /** The node of an argument, or that of the call. */
  argNode(index: number): t.Node;
  /**
   * A field of an argument (`a.b` for one inside): null when it certainly is not there, UNKNOWN
   * when it may be.
   */
  option(index: number, path: string): Value | null;
  /** Where an option was written, as long as that is in this file; else the call. */
  optionNode(index: number, name: string): t.Node;
}

/** A parsed and, once `ready`, evaluated file. */
export interface Module {
  readonly id: number;
  readonly path: string;
  readonly program: t.Program;
  readonly text: string;
  /** Whether others install it: its parameters are then for its callers to judge. */
  readonly library: boolean;
  /**
   * Whether it is a test, a mock or a fixture: of what it calls elsewhere, other files tell as
   * much.
   */
  readonly test: boolean;
  /** `module`, whose `exports` may be replaced. */
  readonly holder: HeapObject;
  environment: Environment | null;
  state: 'loading' | 'ready';
  /** Findings of its top level, which belong to it whoever loads it. */
  readonly findings: Finding[];
  /** Callbacks that its top level gave away. */
  readonly deferred: (() => void)[];
  /**
   * Every function that was made while its top level ran, and while its functions ran as it was
   * analysed itself.
   */
  readonly closures: Map<t.Function, Closure>;
  /** Every class that was made so. */
  readonly classes: HeapObject[];
  /** Paths of all calls that were seen in it, with the first node of each. */
  readonly calls: Map<string, t.Node>;
  /** Paths of the files that it uses, and of those that it would use if they were there. */
  readonly imports: Set<string>;
  /** Listeners of event emitters by event; `''` for events that are not known. */
  readonly listeners: Map<string, readonly Value[]>;
  /**
   * What the program wrote to members of what libraries hand out, by path: `express.Request.user`.
   */
  readonly written: Map<string, Cell>;
  /** Functions that its top level, or a root of it, has called. */
  readonly invoked: Set<t.Function>;
  /** Lines where a long text is run as a program. */
  readonly embedded: Set<number>;
  readonly comments: readonly t.Comment[];
  /**
   * Functions that a framework's configuration names, with what their first parameter is: a path,
   * or `source:<kind>`.
   */
  readonly handlers: ReadonlyMap<string, string>;
}
