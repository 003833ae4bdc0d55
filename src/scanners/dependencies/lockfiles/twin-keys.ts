import { parse, TomlError } from 'smol-toml';
import { type Position, walkKeys } from './json.js';
import type { LockfileKind } from './kinds.js';
import { foldCase } from './npm/package-lock-places.js';
import type { TamperedEntry } from './tampered-entry.js';

const JSON_KINDS = new Set([
  'bun',
  'pipenv',
  'composer',
  'conan',
  'renv',
  'nuget-lock',
  'nuget-deps',
  'swift',
]);
const TOML_KINDS = new Set(['cargo', 'poetry', 'uv', 'pdm', 'pylock']);

/** Keys that identify a package for osv-scanner, in all of these formats. */
const KEYS = new Set([
  'name',
  'version',
  'package',
  'packages',
  'packages-dev',
  'default',
  'develop',
  'resolved',
  'source',
]);

/**
 * Finds keys of a JSON or TOML lockfile that occur twice in one object with different case
 * (`version` and `Version`). osv-scanner's parsers, which are written in Go, treat both as the same
 * key, so that the second hides the first.
 */
export function twinKeys(kind: LockfileKind, text: string): TamperedEntry[] {
  if (JSON_KINDS.has(kind.name)) return jsonTwins(text);
  return TOML_KINDS.has(kind.name) ? tomlTwins(text) : [];
}

function jsonTwins(text: string): TamperedEntry[] {
  const found: TamperedEntry[] = [];
  walkKeys(text, new Table(), (table, key, at) => {
    found.push(...table.meet(key, at));
    return new Table();
  });
  return found;
}

/**
 * A key at the beginning of a line. Inline tables are not searched, since they do not describe
 * packages.
 */
const TOML_KEY = /^\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=/;

function tomlTwins(text: string): TamperedEntry[] {
  const found: TamperedEntry[] = [];
  let table = new Table();
  text.split('\n').forEach((raw, index) => {
    if (raw.trimStart().startsWith('[')) table = new Table();
    const [, double, single, bare] = TOML_KEY.exec(raw) ?? [];
    const key = double === undefined ? (single ?? bare) : unescaped(double);
    if (key !== undefined)
      found.push(...table.meet(key, { line: index + 1, column: raw.length - raw.trimStart().length + 1 }));
  });
  return found;
}

/** Resolves the escapes in a quoted key. */
function unescaped(key: string): string {
  if (!key.includes('\\')) return key;
  try {
    return Object.keys(parse(`"${key}" = 0`))[0] ?? key;
  } catch (error) {
    // The text is not valid TOML, so osv-scanner refuses the file.
    if (error instanceof TomlError) return key;
    throw error;
  }
}

/** The relevant keys of one object, by their case-folded spelling. */
class Table {
  readonly #seen = new Map<string, string>();

  meet(key: string, at: Position): TamperedEntry[] {
    const folded = foldCase(key);
    if (!KEYS.has(folded)) return [];
    const known = this.#seen.get(folded);
    if (known === undefined) this.#seen.set(folded, key);
    if (known === undefined || known === key) return [];
    return [{ path: key, ...at, kind: 'key', claimed: key, actual: known }];
  }
}
