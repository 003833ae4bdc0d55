import type { Call, Value } from '../values/evaluated.js';
import type { Confidence, SourceKind } from '../values/taint.js';
import type { Schema, SchemaStep } from './schema-kinds.js';

/**
 * What the engine knows of one library: data only, one file a library under `models/`. A path is
 * what a program writes to get there, from the module's or the global's name on: `fs.readFile`,
 * `express().get`, `*.innerHTML` (a member of anything that no other path names). `()` stands for
 * what a call or `new` gives. `{a,b}` stands for either. See docs/code-scanner.md.
 */
export interface LibraryModel {
  readonly library: string;
  /**
   * Gives a path a name of its own that other paths may start with: `'express.Router()':
   * 'express.App'`.
   */
  readonly types?: Readonly<Record<string, string>>;
  /** Paths of which the value, or the result of the call, is untrusted, with the kind of source. */
  readonly sources?: Readonly<Record<string, SourceKind>>;
  /**
   * Sources that with more arguments than this set something instead, and give back their object.
   */
  readonly getters?: Readonly<Record<string, number>>;
  readonly sinks?: readonly SinkModel[];
  /** Calls that make, change or apply a schema: what passes it is narrowed accordingly. */
  readonly schemas?: Readonly<Record<string, SchemaStep>>;
  /**
   * Calls that return their arguments in a form that is harmless for these sink kinds; `['*']` for
   * all.
   */
  readonly sanitizers?: Readonly<Record<string, readonly string[]>>;
  /**
   * Calls whose result carries the untrusted data of these parts: argument numbers, `all`,
   * `receiver`.
   */
  readonly propagators?: Readonly<Record<string, readonly (number | 'all' | 'receiver')[]>>;
  /**
   * Calls among the propagators that make objects of a text: what was harmless since it was a text
   * is so no longer.
   */
  readonly parsers?: readonly string[];
  /** Calls whose result contains nothing of the arguments. */
  readonly harmless?: readonly string[];
  /** Calls whose function arguments are called later, with the values that they get. */
  readonly callbacks?: readonly CallbackModel[];
  /** Functions whose parameters are recognised by their names. */
  readonly parameters?: readonly ParameterModel[];
}

/** An argument of a call, or a written member, where untrusted data does harm. */
export interface SinkModel {
  readonly at: string;
  /**
   * Which argument, from 0; `all`; the `last`; `receiver`, the object of the method; `value`, what
   * is written to the member.
   */
  readonly argument: number | 'all' | 'last' | 'receiver' | 'value' | readonly number[];
  /** Only this property of the argument (`a.b` for a nested one), if it is an object. */
  readonly property?: string | readonly string[];
  /** The kind of harm, by which rules choose sinks. */
  readonly kind: string;
  /** How certain it is that this is a sink of that kind. Default: high. */
  readonly confidence?: Confidence;
  /** If set, any value that is not constant is reported, with this confidence. */
  readonly dynamic?: Confidence;
  /** Only if this holds. `value` is the argument; `call` is null for a written member. */
  readonly when?: (value: Value, call: Call | null) => boolean;
}

/** The arguments that a callback gets. */
export interface CallbackModel {
  readonly at: string;
  /**
   * For each parameter a path (`express.Request`), `source:` with a source kind, `receiver` or
   * `arguments` (the untrusted data in those), `elements` (those of the receiver), or `''` for
   * nothing.
   */
  readonly parameters: readonly string[];
  /** Only callbacks with at least this many parameters, for example error handlers. */
  readonly arity?: number;
  /** What checks that are named at the call leave of members of the first argument. */
  readonly checked?: (call: Call) => ReadonlyMap<string, Schema>;
  /** Only where this event is listened to, which is the call's first argument. */
  readonly event?: string;
  /** Only generator functions. */
  readonly generator?: true;
  /** What `this` is in the function; a path. */
  readonly self?: string;
  /**
   * The functions in this property of the arguments instead of the arguments themselves:
   * `handler`, `resolvers.*.*` with `*` for any property.
   */
  readonly property?: string;
}

/**
 * Functions that are recognised by parameter names: `req` followed by `res` is a request handler.
 */
export interface ParameterModel {
  /** The possible names of each parameter, in order; an empty list matches any name. */
  readonly names: readonly (readonly string[])[];
  /** Names of the function; any name when absent. */
  readonly called?: readonly string[];
  /** Paths of the files in which such functions are; any when absent. */
  readonly files?: RegExp;
  /** The path of each parameter, or `source:<kind>`; `''` for nothing. */
  readonly are: readonly string[];
}
