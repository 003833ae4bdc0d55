import { isInstant } from '../core/scale/day.js';
import { FixbyError } from '../system/fixby-error.js';
import type { Values } from './command.js';
import type { comparing, failOn, scanning } from './shared-options.js';

/** What they are parsed of; a command may take only a part of them. */
type ScanValues = Values<typeof comparing & typeof scanning & { readonly 'fail-on': typeof failOn }>;

/**
 * The parsed options that `scan`, `explain`, `plan` and `baseline` share. Null where one is not
 * given.
 */
export interface ScanOptions {
  readonly base: string | null;
  /** Whether what is staged is compared with HEAD, instead of the files on disk with `base`. */
  readonly staged?: boolean;
  readonly policy: string | null;
  readonly failOn: NonNullable<ScanValues['fail-on']> | null;
  readonly osvScanner: string | null;
  readonly fsrt: string | null;
  readonly zizmor: string | null;
  readonly osvDatabase: string | null;
  /** Globs, relative to the current directory. */
  readonly sarif: readonly string[];
  readonly sarifBase: readonly string[];
  /** RFC 3339 */
  readonly asOf: string;
}

/** Validates the options of a scan. @throws FixbyError (usage) */
export function scanOptionsOf(values: ScanValues): ScanOptions {
  return {
    base: values.base ?? null,
    policy: values.policy ?? null,
    failOn: values['fail-on'] ?? null,
    osvScanner: values['osv-scanner'] ?? null,
    fsrt: values.fsrt ?? null,
    zizmor: values.zizmor ?? null,
    osvDatabase: values['osv-database'] ?? null,
    sarif: values.sarif ?? [],
    sarifBase: values['sarif-base'] ?? [],
    asOf: instant(values['as-of']),
  };
}

/** The time that stands for now. @throws FixbyError (usage) for what is none */
export function instant(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString();
  if (!isInstant(value))
    throw new FixbyError(
      'usage',
      `--as-of is "${value}"; it must be an RFC 3339 time such as 2026-12-31T00:00:00Z.`,
    );
  return value;
}
