import { realpathSync } from 'node:fs';
import type { Policy } from '../../core/policy/policy.js';
import { formatPolicyError } from '../../core/policy/read/error.js';
import { parsePolicyLazily } from '../../core/policy/read/parse-lazily.js';
import type { ParsedPolicy } from '../../core/policy/read/parse.js';
import { namedPaths, namesRules, policyRemarks, type PolicyGround } from '../../core/policy/remarks.js';
import { dayOf } from '../../core/scale/day.js';
import { FixbyError } from '../../system/fixby-error.js';
import { command, type Call } from '../command.js';
import { EXIT } from '../exit.js';
import { defaultPath, defaultPolicy, namedPolicy, sayErrors } from '../policy-file.js';
import { print } from '../print.js';
import * as shared from '../shared-options.js';

/**
 * `fixby policy check [file]`: what is wrong in it ends with 2; what is right and has no effect is
 * said.
 * @throws FixbyError (usage) where there is no such file
 */
export const policyCheck = command({
  name: 'policy check',
  summary: 'validate a policy file',
  operands: [shared.file],
  examples: [{ call: 'fixby policy check', does: 'the .github/fixby.yml of this repository' }],
  options: {},
  run,
});

async function run({ operands: [file] }: Call): Promise<number> {
  const path = file ?? defaultPath();
  const text = file === undefined ? defaultPolicy(path) : namedPolicy(file);
  if (text === null)
    throw new FixbyError(
      'usage',
      `there is no policy file ${path}, so the default policy is in force: fixby policy show.`,
    );
  const parsed = await parsePolicyLazily(text, path);
  if (!parsed.ok) return sayErrors(parsed.errors);
  const { policy } = parsed.policy.extends === undefined ? parsed : await withTheBase(parsed);
  const remarks = policyRemarks(parsed, await ground(policy));
  for (const remark of remarks) process.stderr.write(`${formatPolicyError(remark, remark.level)}\n`);
  if (remarks.some(({ level }) => level === 'error')) return EXIT.usage;
  print(`${path} is valid.\n`);
  return EXIT.pass;
}

/** With what its base says, which is loaded only for a policy that has one. */
async function withTheBase(parsed: ParsedPolicy): Promise<ParsedPolicy> {
  return (await import('../with-base.js')).withBase(parsed);
}

async function freeGlobs(globs: readonly string[]): Promise<PolicyGround['isFree']> {
  if (globs.length === 0) return () => false;
  return (await import('../repository-globs.js')).globsWithoutFile(realpathSync.native('.'), globs);
}

/**
 * What the policy is held against, loaded only where it names some: the rules of this version, and
 * the files of the repository around this directory.
 */
async function ground(policy: Policy): Promise<PolicyGround> {
  return {
    get today() {
      return dayOf(new Date().toISOString(), policy.sla.timezone);
    },
    sourcesOf: namesRules(policy) ? (await import('../../scanners/rule-sources.js')).sourcesOfRule : () => [],
    isFree: await freeGlobs(namedPaths(policy)),
  };
}
