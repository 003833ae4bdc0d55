import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DEFAULT_POLICY_PATH } from '../core/policy/path.js';
import { formatPolicyError, type PolicyError } from '../core/policy/read/error.js';
import { isMissing, messageOf } from '../system/errors.js';
import { findRepository } from '../system/find-repository.js';
import { FixbyError } from '../system/fixby-error.js';
import { readRegularNow } from '../system/read-now.js';
import { EXIT } from './exit.js';

/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */
export function namedPolicy(file: string): string {
  const text = policyIfAny(file, realpathSync.native);
  if (text === null) throw new FixbyError('usage', `there is no policy file ${file}.`);
  return text;
}

/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */
export function defaultPolicy(file: string): string | null {
  return policyIfAny(file, (path) => path);
}

function policyIfAny(file: string, follow: (path: string) => string): string | null {
  try {
    return readRegularNow(follow(file), MAX_BYTES).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new FixbyError('usage', `the policy file ${file} cannot be read (${messageOf(error)}).`);
  }
}

/** Prints what is wrong in a policy file. @returns the exit code */
export function sayErrors(errors: readonly PolicyError[]): number {
  process.stderr.write(`${errors.map((error) => formatPolicyError(error)).join('\n')}\n`);
  return EXIT.usage;
}

/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */
export function defaultPath(): string {
  const here = realpathSync.native('.');
  const root = findRepository(here, null)?.root ?? here;
  return join(relative(here, root), DEFAULT_POLICY_PATH);
}
