import { parse as parseJsonc, type ParseError } from 'jsonc-parser';
import { z } from 'zod';
import { LockfileError } from '../facts.js';
import { lineAt } from '../json.js';
import { besides } from '../paths.js';

const texts = z.record(z.string(), z.unknown()).default({});
const Imports = z.object({ imports: texts, scopes: z.record(z.string(), texts).default({}) });
const Pointer = z.object({ importMap: z.string() });

/**
 * Parses a file of Deno, which may have comments.
 * @param what it is called in the message
 * @throws LockfileError when it is no JSON, or has another form
 */
export function parseDeno<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  what: string,
): z.infer<Schema> {
  const errors: ParseError[] = [];
  const parsed = schema.safeParse(parseJsonc(text, errors, { allowTrailingComma: true }));
  const [first] = errors;
  if (first !== undefined)
    throw new LockfileError(`not valid JSON, as a ${what} has to be`, lineAt(text, first.offset));
  if (!parsed.success) throw new LockfileError(`not valid as a ${what}`, null);
  return parsed.data;
}

/** What a configuration asks for. */
export interface Configuration {
  /** Packages of npm, each `name@range`, wherever it says so: imports, tasks, types, plugins. */
  readonly npm: readonly string[];
  /** Addresses, and packages of JSR. */
  readonly others: readonly string[];
}

/**
 * Reads a deno.json, with the import map that it names, or an import map.
 * @throws LockfileError when it cannot be read
 */
export function configuration(
  path: string,
  text: string,
  beside: ReadonlyMap<string, string>,
): Configuration {
  const map = importMapOf(text);
  const other = map === null ? undefined : beside.get(besides(path, map) ?? '');
  const files = [text, ...(other === undefined ? [] : [other])];
  const all = files.map((content) => parseDeno(Imports.loose(), content, 'deno.json'));
  const targets = all
    .flatMap(({ imports, scopes }) => [imports, ...Object.values(scopes)])
    .flatMap((entries) => Object.values(entries))
    .filter((target) => typeof target === 'string');
  const away = [...targets, ...(other === undefined && map !== null ? [map] : [])];
  return {
    npm: all.flatMap(specifiersIn),
    others: away.filter((target) => /^(?:jsr:|https?:)/.test(target)),
  };
}

/** The import map that a deno.json names, as it is written; null where it names none. */
export function importMapOf(text: string): string | null {
  return Pointer.safeParse(parseJsonc(text)).data?.importMap ?? null;
}

const SPECIFIER = /\bnpm:\/?(@?[\w.-]+(?:\/[\w.-]+)?(?:@[^\s"'`/]*)?)/g;

/** The packages of npm in any text of a value, each `name@range`. */
export function specifiersIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(SPECIFIER)].map(([, found = '']) => onlyPackage(found));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(specifiersIn);
}

/** Without the path inside of the package: `npm:preact/hooks`. */
function onlyPackage(specifier: string): string {
  return specifier.startsWith('@') ? specifier : specifier.replace(/^([^@/]+)\/[^@]*/, '$1');
}

/** @param specifier `name@range`, possibly followed by peers (`_react@18`) or a path */
export function splitSpecifier(specifier: string): { readonly name: string; readonly range: string } {
  const [, name = specifier, range = ''] = /^(@?[^@/]+(?:\/[^@/]+)?)(?:@([^/_]*))?/.exec(specifier) ?? [];
  return { name, range };
}
