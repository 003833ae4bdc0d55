import { parseArgs } from 'node:util';
import type { Policy } from '../core/policy/policy.js';
import { failOnSchema } from '../core/policy/sections.js';
import { isInstant } from '../core/scale/day.js';
import { UsageError } from './main.js';

/** The formats that `scan` prints. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const;

/** Options of `scan` and `explain`, checked. Null where one is not given. */
export interface ScanOptions {
  readonly positionals: readonly string[];
  readonly base: string | null;
  readonly format: (typeof FORMATS)[number];
  readonly output: string | null;
  readonly policy: string | null;
  readonly failOn: Policy['gate']['fail-on'] | null;
  readonly osvScanner: string | null;
  readonly osvDatabase: string | null;
  /** Globs, relative to the current directory. */
  readonly sarif: readonly string[];
  readonly sarifBase: readonly string[];
  /** RFC 3339 */
  readonly asOf: string;
}

const string = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;

/** The options of `scan` for Node's parser; other commands add their own. */
export const optionSpecs = {
  base: string,
  format: string,
  output: string,
  policy: string,
  'fail-on': string,
  'osv-scanner': string,
  'osv-database': string,
  sarif: list,
  'sarif-base': list,
  'as-of': string,
};

/**
 * Parses the options of `scan` and `explain`.
 * @throws UsageError, or TypeError of Node's parser
 */
export function parseScanOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: optionSpecs,
  });
  return scanOptionsOf(values, positionals);
}

/** What Node's parser makes of the options of `scan`. */
type ScanValues = {
  readonly [Name in keyof typeof optionSpecs]?:
    ((typeof optionSpecs)[Name] extends { readonly multiple: true } ? readonly string[] : string) | undefined;
};

/** The options of `scan` from what Node's parser read. @throws UsageError */
export function scanOptionsOf(values: ScanValues, positionals: readonly string[]): ScanOptions {
  return {
    positionals,
    base: values.base ?? null,
    format: oneOf('--format', FORMATS, values.format ?? 'text'),
    output: values.output ?? null,
    policy: values.policy ?? null,
    failOn:
      values['fail-on'] === undefined ? null : oneOf('--fail-on', failOnSchema.options, values['fail-on']),
    osvScanner: values['osv-scanner'] ?? null,
    osvDatabase: values['osv-database'] ?? null,
    sarif: values.sarif ?? [],
    sarifBase: values['sarif-base'] ?? [],
    asOf: instant(values['as-of']),
  };
}

function oneOf<const Allowed extends readonly string[]>(
  option: string,
  allowed: Allowed,
  value: string,
): Allowed[number] {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`${option} is "${value}"; it must be one of ${allowed.join(', ')}.`);
  return found;
}

function instant(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString();
  if (!isInstant(value))
    throw new UsageError(`--as-of is "${value}"; it must be an RFC 3339 time such as 2026-12-31T00:00:00Z.`);
  return value;
}
