import { getBooleanInput, getInput, getMultilineInput } from '@actions/core';
import { z } from 'zod';
import { DEFAULT_POLICY_PATH } from '../core/policy/path.js';
import { failOnSchema } from '../core/policy/sections.js';
import { isInstant } from '../core/scale/day.js';
import type { JiraAccount } from '../jira/client.js';
import { FixbyError } from '../system/fixby-error.js';

/** A path relative to the repository's root, with `/`, that does not leave it. */
const insidePath = z
  .string()
  .transform((path) => path.replace(/^\.\//, ''))
  .refine(
    (path) => !/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..'),
    'must lie inside the repository',
  );

/** `as-of`: an RFC 3339 time. */
const instantSchema = z.string().refine(isInstant, 'must be an RFC 3339 time such as 2026-12-31T00:00:00Z');

const schemas = {
  mode: z.enum(['auto', 'gate', 'track', 'intake', 'report', 'fleet']),
  path: z.string().min(1),
  policy: insidePath,
  'fail-on': failOnSchema,
  'as-of': instantSchema,
} as const;

/** The validated inputs of the action. Null where an optional one is not given. */
export interface Inputs {
  readonly token: string;
  readonly mode: z.output<typeof schemas.mode>;
  readonly path: string;
  /** Null for the default path: only there may the file be absent. */
  readonly policy: string | null;
  readonly failOn: z.output<typeof failOnSchema> | null;
  readonly osvScanner: string | null;
  readonly fsrt: string | null;
  readonly zizmor: string | null;
  readonly osvDatabase: string | null;
  /** Globs, relative to the workspace. */
  readonly sarif: readonly string[];
  readonly sarifBase: readonly string[];
  /** Who asks Jira; empty texts where nobody does. */
  readonly jira: JiraAccount;
  readonly comment: boolean;
  readonly issues: boolean;
  /** Directory for the badge's files; null for none. */
  readonly badge: string | null;
  readonly annotations: boolean;
  readonly uploadSarif: boolean;
  readonly asOf: string | null;
  /** With mode fleet: an organization, or repositories; none for the owner's. */
  readonly fleet: readonly string[];
  /** Path of the file that keeps what was read of them; null for none. */
  readonly fleetState: string | null;
}

/**
 * Reads the action's inputs.
 * @throws FixbyError (usage)
 */
export function readInputs(): Inputs {
  const policy = optional('policy');
  return {
    token: getInput('token'),
    mode: check('mode', getInput('mode') || 'auto'),
    path: check('path', getInput('path') || '.'),
    policy: policy === null || policy === DEFAULT_POLICY_PATH ? null : check('policy', policy),
    failOn: map(optional('fail-on'), (value) => check('fail-on', value)),
    osvScanner: optional('osv-scanner'),
    fsrt: optional('fsrt'),
    zizmor: optional('zizmor'),
    osvDatabase: optional('osv-database'),
    sarif: getMultilineInput('sarif'),
    sarifBase: getMultilineInput('sarif-base'),
    jira: { email: getInput('jira-email'), token: getInput('jira-token') },
    comment: flag('comment'),
    issues: flag('issues'),
    badge: optional('badge'),
    annotations: flag('annotations'),
    uploadSarif: flag('upload-sarif'),
    asOf: map(optional('as-of'), (value) => check('as-of', value)),
    fleet: getMultilineInput('fleet'),
    fleetState: optional('fleet-state'),
  };
}

function optional(name: string): string | null {
  const value = getInput(name);
  return value === '' ? null : value;
}

function map<T>(value: string | null, convert: (value: string) => T): T | null {
  return value === null ? null : convert(value);
}

function flag(name: string): boolean {
  try {
    return getBooleanInput(name);
  } catch (error) {
    throw new FixbyError('usage', `The input ${name} must be true or false.`, '', { cause: error });
  }
}

function check<Name extends keyof typeof schemas>(
  name: Name,
  value: string,
): z.output<(typeof schemas)[Name]> {
  const result = schemas[name].safeParse(value);
  if (result.success) return result.data as z.output<(typeof schemas)[Name]>;
  const why = result.error.issues.map((issue) => issue.message).join('; ');
  throw new FixbyError('usage', `The input ${name} is "${value.slice(0, 100)}": ${why}.`);
}
