import type { Actor } from '../access.js';
import type { RateLimit } from '../limits.js';
import type { World } from '../world.js';
import type { Json } from '../views/json.js';

/** What a GraphQL operation is carried out with. */
export interface GraphqlCall {
  readonly world: World;
  readonly actor: Actor;
  /** The document as it was sent. */
  readonly document: string;
  /** What the operation cost, and what is left of the budget after it. */
  readonly rateLimit: RateLimit & { readonly cost: number; readonly nodeCount: number };
}

/** The kinds of failure that GitHub names in `errors[].type`. */
export type FailureType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'ARGUMENT_LIMIT'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'RATE_LIMITED';

/** A GraphQL failure, which GitHub answers with 200 and a list of errors. */
export class GraphqlFailure extends Error {
  override readonly name = 'GraphqlFailure';
  readonly type: FailureType;

  constructor(type: FailureType, message: string) {
    super(message);
    this.type = type;
  }
}

/** Something that GitHub's schema has and the stand-in has not. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';

  constructor(what: string) {
    super(`the stand-in does not model ${what}`);
  }
}

/** Arguments of a field, checked against the schema, with its defaults. */
export type Args = Readonly<Json>;

/** What a field of a source is. */
export type Resolver<S> = (source: S, args: Args, call: GraphqlCall) => unknown;

/** A field that the stand-in answers, with the arguments that it heeds. */
export interface ModelledField {
  readonly args: readonly string[];
  readonly resolve: Resolver<never>;
}

/** The fields of a type that the stand-in answers. */
export type ModelledType = ReadonlyMap<string, ModelledField>;

/** A field that takes arguments. */
export function field<S>(args: readonly string[], resolve: Resolver<S>): ModelledField {
  return { args, resolve };
}

/** The fields of a type; a plain function takes no arguments. */
export function model<S>(fields: Readonly<Record<string, Resolver<S> | ModelledField>>): ModelledType {
  return new Map(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'function' ? { args: [], resolve: value } : value,
    ]),
  );
}

/** @throws NotModelled when an input object has a field that is not heeded */
export function onlyKeys(what: string, input: object, heeded: readonly string[]): void {
  const other = Object.keys(input).find((key) => !heeded.includes(key));
  if (other !== undefined) throw new NotModelled(`${what}.${other}`);
}
