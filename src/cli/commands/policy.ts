import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DEFAULT_POLICY_PATH } from '../../core/policy/path.js';
import type { PolicyError } from '../../core/policy/read/error.js';
import type { Policy } from '../../core/policy/policy.js';
import { parsePolicy, formatPolicyError } from '../../core/policy/read/parse.js';
import { namesRules, policyRemarks, type PolicyGround } from '../../core/policy/remarks.js';
import { describePolicy, renderPolicy } from '../../core/policy/show.js';
import { dayOf } from '../../core/scale/day.js';
import { run } from '../../system/exec.js';
import { findRepository } from '../../system/find-repository.js';
import { FixbyError } from '../../system/fixby-error.js';
import { Repository } from '../../system/git.js';
import { withScratch } from '../../system/scratch.js';
import { WorkingTree } from '../../system/working-tree.js';
import type { Call } from '../command.js';
import { EXIT } from '../exit.js';
import { terminalLog } from '../log.js';
import type { policyShowOptions } from '../known-options.js';
import { defaultPolicy, namedPolicy } from '../policy-file.js';

/**
 * `fixby policy check [file]`: what is wrong in it ends with 2; what is right and has no effect is
 * said.
 * @throws FixbyError (usage) where there is no such file
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
  const remarks = policyRemarks(parsed, await ground(parsed.policy));
  for (const remark of remarks) process.stderr.write(`${formatPolicyError(remark, remark.level)}\n`);
  if (remarks.some(({ level }) => level === 'error')) return EXIT.usage;
  process.stdout.write(`${path} is valid.\n`);
  return EXIT.pass;
}

/**
 * What the policy is held against: the rules of this version, loaded only where it names some, and
 * the files of this repository.
 */
async function ground(policy: Policy): Promise<PolicyGround> {
  return {
    today: dayOf(new Date().toISOString(), policy.sla.timezone),
    sourcesOf: namesRules(policy) ? (await import('../../scanners/rule-sources.js')).sourcesOfRule : () => [],
    paths: await repositoryPaths(),
  };
}

/** The files of the repository around this directory; null where there is none. */
async function repositoryPaths(): Promise<string[] | null> {
  const paths = await findRepository(await realpath('.'), null);
  if (paths === null) return null;
  return withScratch(tmpdir(), terminalLog, async (scratch) => {
    const repository = await Repository.open(paths, { run, scratch, remote: null });
    const files = await new WorkingTree(paths.root, repository).files();
    return files.map(({ path }) => path);
  });
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
  process.stderr.write(`${errors.map((error) => formatPolicyError(error)).join('\n')}\n`);
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
