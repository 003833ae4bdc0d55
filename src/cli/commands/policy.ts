import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DEFAULT_POLICY_PATH } from '../../core/policy/path.js';
import type { PolicyError } from '../../core/policy/read/error.js';
import { parsePolicy, formatPolicyError } from '../../core/policy/read/parse.js';
import { describePolicy, renderPolicy } from '../../core/policy/show.js';
import { findRepository } from '../../system/find-repository.js';
import { FixbyError } from '../../system/fixby-error.js';
import type { Call } from '../command.js';
import { EXIT } from '../exit.js';
import type { policyShowOptions } from '../known-options.js';
import { defaultPolicy, namedPolicy } from '../policy-file.js';

/**
 * `fixby policy check [file]`: validates a policy.
 * @throws FixbyError (usage) when there is no such file
 */
export async function policyCheck({ operands: [file] }: Call): Promise<number> {
  const path = file ?? (await defaultPath());
  const text = file === undefined ? await defaultPolicy(path) : await namedPolicy(file);
  if (text === null)
    throw new FixbyError(
      'usage',
      `there is no policy file ${path}, so the default policy is in force: fixby policy show.`,
    );
  const parsed = parsePolicy(text, path);
  if (!parsed.ok) return sayErrors(parsed.errors);
  process.stdout.write(`${path} is valid.\n`);
  return EXIT.pass;
}

/**
 * `fixby policy show [file]`: prints the effective values; the defaults when there is no file.
 * @throws FixbyError (usage) when a named file is missing
 */
export async function policyShow({
  values,
  operands: [file],
}: Call<typeof policyShowOptions>): Promise<number> {
  const path = file ?? (await defaultPath());
  const text = file === undefined ? await defaultPolicy(path) : await namedPolicy(file);
  const parsed = text === null ? null : parsePolicy(text, path);
  if (parsed !== null && !parsed.ok) return sayErrors(parsed.errors);
  process.stdout.write(renderPolicy(describePolicy(parsed, { failOn: values['fail-on'] ?? null })));
  return EXIT.pass;
}

function sayErrors(errors: readonly PolicyError[]): number {
  process.stderr.write(`${errors.map(formatPolicyError).join('\n')}\n`);
  return EXIT.usage;
}

/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */
async function defaultPath(): Promise<string> {
  const here = await realpath('.');
  const root = (await findRepository(here, null))?.root ?? here;
  return join(relative(here, root), DEFAULT_POLICY_PATH);
}
