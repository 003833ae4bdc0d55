import type { Call, Value } from '../values/evaluated.js';
import type { Confidence, SourceKind } from '../values/taint.js';

/**
 * What the engine knows of one library: data only, one file a library under `models/`. A path is
 * what a program writes to get there, from the module's or the global's name on: `fs.readFile`,
 * `express().get`, `*.innerHTML` (a member of anything that no other path names). `()` stands for
 * what a call or `new` gives. `{a,b}` stands for either. See docs/code-scanner.md.
 */
export interface LibraryModel {
  readonly library: string;
  /**
   * Where a path leads, under a name of its own that other paths start with:
   * `'express.Router()': 'express.App'`.
   */
  readonly types?: Readonly<Record<string, string>>;
  /** Reading the member, or what the call gives, is untrusted. */
  readonly sources?: Readonly<Record<string, SourceKind>>;
  readonly sinks?: readonly SinkModel[];
  /** Calls that give their arguments back, harmless for these sink kinds; `['*']` for all. */
  readonly sanitizers?: Readonly<Record<string, readonly string[]>>;
  /**
   * Calls of which the result carries on what the named parts carry: argument numbers, `all`,
   * `receiver`.
   */
  readonly propagators?: Readonly<Record<string, readonly (number | 'all' | 'receiver')[]>>;
  /** Calls of which the result has nothing of what went in. */
  readonly harmless?: readonly string[];
  /** Calls whose function arguments are called later, and with what. */
  readonly callbacks?: readonly CallbackModel[];
  /** Functions whose parameters are known by their names alone. */
  readonly parameters?: readonly ParameterModel[];
}

/** A call's argument, or a member that is written, where untrusted data does harm. */
export interface SinkModel {
  readonly at: string;
  /**
   * Which argument, from 0; `all` of them; the `last`; `receiver`, the value that the method is
   * called on; `value`, what is written to the member.
   */
  readonly argument: number | 'all' | 'last' | 'receiver' | 'value' | readonly number[];
  /** Only this property of the argument (`a.b` for one inside), where it is an object. */
  readonly property?: string | readonly string[];
  /** What kind of harm: rules name the kinds that they are about. */
  readonly kind: string;
  /** How sure it is that this is such a sink: default high. */
  readonly confidence?: Confidence;
  /** Reports a value that merely is not constant, with this confidence. */
  readonly dynamic?: Confidence;
  /** Only when this holds. `value` is the argument; `call` is null where a member is written. */
  readonly when?: (value: Value, call: Call | null) => boolean;
}

/** Which values the parameters of a callback get. */
export interface CallbackModel {
  readonly at: string;
  /**
   * Each a path (`express.Request`), a source kind after `source:`, or `receiver`, `arguments`:
   * what those carry; `''` for nothing.
   */
  readonly parameters: readonly string[];
  /** Only callbacks with at least this many parameters, for instance error handlers. */
  readonly arity?: number;
}

/** Parameters known by name: `req` followed by `res` is a request. */
export interface ParameterModel {
  /** One list of names for each parameter, in their order; an empty list fits any name. */
  readonly names: readonly (readonly string[])[];
  /** Only functions of these names; any when it is not given. */
  readonly called?: readonly string[];
  /** The path of each, or `source:<kind>`; `''` for nothing. */
  readonly are: readonly string[];
}
