import { memberPath } from '../values/member-path.js';
import type { SourceKind } from '../values/taint.js';
import type { SchemaStep } from './schema-kinds.js';
import type { CallbackModel, LibraryModel, ParameterModel, SinkModel } from './model.js';

/** Everything that the models say about one path. */
export interface Entry {
  source: SourceKind | null;
  /** With more arguments it is no source but sets something; Infinity where it never does. */
  reads: number;
  type: string | null;
  readonly sinks: SinkModel[];
  cleans: readonly string[] | null;
  propagates: readonly (number | 'all' | 'receiver')[] | null;
  /** Whether the call makes objects of a text. */
  parses: boolean;
  harmless: boolean;
  schema: SchemaStep | null;
  readonly callbacks: CallbackModel[];
}

/** The models, indexed by path. */
export class Registry {
  readonly #entries = new Map<string, Entry>();
  readonly #types = new Set<string>();
  readonly parameters: readonly ParameterModel[];

  /** @throws Error when a path has an unclosed brace */
  constructor(models: readonly LibraryModel[]) {
    // Models with more parameters are more specific and come first.
    this.parameters = models
      .flatMap((model) => model.parameters ?? [])
      .sort((a, b) => b.names.length - a.names.length);
    for (const model of models) this.#add(model);
  }

  /** The entry of exactly this path. */
  exact(path: string): Entry | null {
    return this.#entries.get(path) ?? null;
  }

  /** The entry of a path, else of any member with its last name. */
  find(path: string): Entry | null {
    const exact = this.#entries.get(path);
    if (exact !== undefined) return exact;
    const dot = path.lastIndexOf('.');
    return dot < 0 ? null : (this.#entries.get(memberPath('*', path.slice(dot + 1))) ?? null);
  }

  /**
   * What a value is that is declared to be of a type: an instance, so never the constructor of that
   * name (`Function` declares any function, not the one that compiles text) and its static members.
   * Null when no model knows such instances.
   * @param isGlobal whether the type is one of the language or the page. Models name interfaces of
   *   libraries without `()`, like `express.Request`
   */
  instanceOf(type: string, isGlobal: boolean): string | null {
    const made = `${type}()`;
    if (this.#types.has(made)) return this.exact(made)?.type ?? made;
    const isConstructor = isGlobal || (this.exact(type)?.sinks.length ?? 0) > 0;
    return isConstructor || !this.#types.has(type) ? null : (this.exact(type)?.type ?? type);
  }

  #add(model: LibraryModel): void {
    each(model.types, (entry, type) => (entry.type = type), this);
    each(model.sources, (entry, kind) => (entry.source = kind), this);
    each(model.getters, (entry, most) => (entry.reads = most), this);
    each(model.sanitizers, (entry, kinds) => (entry.cleans = kinds), this);
    each(model.schemas, (entry, step) => (entry.schema = step), this);
    each(model.propagators, (entry, parts) => (entry.propagates = parts), this);
    for (const sink of model.sinks ?? []) for (const entry of this.entries(sink.at)) entry.sinks.push(sink);
    for (const path of model.parsers ?? []) for (const entry of this.entries(path)) entry.parses = true;
    for (const path of model.harmless ?? []) for (const entry of this.entries(path)) entry.harmless = true;
    for (const callback of model.callbacks ?? [])
      for (const entry of this.entries(callback.at)) entry.callbacks.push(callback);
  }

  /** The entries of a path with braces, created if needed. @throws Error as `expand` does */
  entries(pattern: string): Entry[] {
    return expand(pattern).map((path) => {
      let entry = this.#entries.get(path);
      if (entry === undefined) {
        entry = {
          source: null,
          reads: Infinity,
          type: null,
          sinks: [],
          cleans: null,
          propagates: null,
          parses: false,
          harmless: false,
          schema: null,
          callbacks: [],
        };
        this.#entries.set(path, entry);
        this.#types.add(path);
        for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1))
          this.#types.add(path.slice(0, dot));
      }
      return entry;
    });
  }
}

function each<T>(
  record: Readonly<Record<string, T>> | undefined,
  apply: (entry: Entry, value: T) => void,
  registry: Registry,
): void {
  for (const [pattern, value] of Object.entries(record ?? {}))
    for (const entry of registry.entries(pattern)) apply(entry, value);
}

/** Expands braces: `a.{b,c}` becomes `a.b` and `a.c`. @throws Error when a brace is not closed */
export function expand(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  if (close < 0) throw new Error(`the path "${pattern}" has no closing brace`);
  const rest = expand(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => rest.map((end) => `${pattern.slice(0, open)}${choice}${end}`));
}
