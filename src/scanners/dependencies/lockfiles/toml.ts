import { parse, TomlError } from 'smol-toml';
import type { z } from 'zod';
import { LockfileError } from './facts.js';
import type { Position } from './json.js';

/**
 * Parses TOML and validates it with a schema; unknown keys are dropped.
 * @throws LockfileError when the text is not TOML, or does not fit the schema
 */
export function parseToml<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema> {
  const shaped = schema.safeParse(tomlTable(text));
  if (shaped.success) return shaped.data;
  const where = shaped.error.issues[0]?.path.join('.') ?? '';
  throw new LockfileError(`not of the expected shape at ${JSON.stringify(where.slice(0, 60))}`, null);
}

function tomlTable(text: string): unknown {
  try {
    return parse(text, { integersAsBigInt: 'asNeeded' });
  } catch (error) {
    // The parser itself refuses deep nesting, with an error of the same class.
    if (error instanceof TomlError) throw new LockfileError('not valid TOML', error.line);
    throw error;
  }
}

/** Parses TOML; null when the text is not valid TOML. */
export function tomlOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof TomlError) return null;
    throw error;
  }
}

/**
 * The lines of `name = "…"` in each `[[package]]`, in order; 1 when a line cannot be found. A
 * header inside a multi-line string is skipped unless a name of the list follows it.
 */
export function packageLines(text: string, names: readonly string[]): Position[] {
  const found: Position[] = [];
  let inPackage = false;
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line.startsWith('[')) inPackage = /^\[\[\s*package\s*\]\]/.test(line);
    const name = names[found.length];
    if (!inPackage || name === undefined || !isName(line, name)) return;
    found.push({ line: index + 1, column: raw.length - raw.trimStart().length + 1 });
    inPackage = false;
  });
  return names.map((_, index) => found[index] ?? { line: 1, column: 1 });
}

function isName(line: string, name: string): boolean {
  const [, , written] = /^name\s*=\s*(["'])(.*?)\1/.exec(line) ?? [];
  return written === name;
}
