import { expand } from '../library/registry.js';
import { memberPath } from '../values/member-path.js';
import type { Hooks, Rule } from './rule.js';

type Handler<K extends keyof Hooks> = NonNullable<Hooks[K]>;
type ByPath<K extends 'calls' | 'writes' | 'reads' | 'jsx' | 'nodes'> = Map<
  string,
  { readonly rule: Rule; readonly run: Handler<K>[string] }[]
>;
type Everywhere<K extends keyof Hooks> = readonly { readonly rule: Rule; readonly run: Handler<K> }[];

/** The rules, indexed by the hooks and sinks that they use. */
export class RuleSet {
  readonly bySink = new Map<string, Rule[]>();
  readonly calls: ByPath<'calls'> = new Map();
  readonly writes: ByPath<'writes'> = new Map();
  readonly reads: ByPath<'reads'> = new Map();
  readonly jsx: ByPath<'jsx'> = new Map();
  readonly nodes: ByPath<'nodes'> = new Map();
  readonly anyCall: Everywhere<'anyCall'>;
  readonly assigned: Everywhere<'assigned'>;
  readonly objects: Everywhere<'objects'>;
  readonly regexes: Everywhere<'regexes'>;
  readonly files: Everywhere<'files'>;
  readonly templates: Everywhere<'templates'>;

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const kind of rule.taint?.sinks ?? []) push(this.bySink, kind, rule);
      this.#byPath(rule);
    }
    const all = <K extends keyof Hooks>(key: K): Everywhere<K> =>
      rules.flatMap((rule) => {
        const run = rule.on?.[key];
        return run === undefined ? [] : [{ rule, run }];
      });
    this.anyCall = all('anyCall');
    this.assigned = all('assigned');
    this.objects = all('objects');
    this.regexes = all('regexes');
    this.files = all('files');
    this.templates = all('templates');
  }

  #byPath(rule: Rule): void {
    const add = <T>(
      into: Map<string, { rule: Rule; run: T }[]>,
      from: Readonly<Record<string, T>> = {},
    ): void => {
      for (const [pattern, run] of Object.entries(from))
        for (const path of expand(pattern)) push(into, path, { rule, run });
    };
    add(this.calls, rule.on?.calls);
    add(this.writes, rule.on?.writes);
    add(this.reads, rule.on?.reads);
    add(this.jsx, rule.on?.jsx);
    add(this.nodes, rule.on?.nodes);
  }
}

/** The items for exactly this path, and those for any member with its last name. */
export function waiting<T>(map: ReadonlyMap<string, readonly T[]>, path: string): readonly T[] {
  const exact = map.get(path) ?? NONE;
  const dot = path.lastIndexOf('.');
  if (dot < 0 || path.startsWith('*.')) return exact;
  const any = map.get(memberPath('*', path.slice(dot + 1)));
  if (any === undefined) return exact;
  return exact.length === 0 ? any : [...exact, ...any];
}

const NONE: readonly never[] = [];

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
