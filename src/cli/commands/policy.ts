import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePolicy, formatPolicyError } from '../../core/policy/read/parse.js';
import { failOnSchema } from '../../core/policy/sections.js';
import { describePolicy, renderPolicy } from '../../core/policy/show.js';
import { DEFAULT_POLICY_PATH } from '../../run/policy-in-force.js';
import { isMissing, messageOf } from '../../system/errors.js';
import { run } from '../../system/exec.js';
import { Repository } from '../../system/git.js';
import { EXIT, UsageError } from '../main.js';

/** `fixby policy check [file]` and `fixby policy show [file]`. @throws UsageError, or TypeError of Node's option parser */
export async function policy(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'fail-on': { type: 'string' } },
  });
  const [action, file, ...others] = positionals;
  if ((action !== 'check' && action !== 'show') || others.length > 0) {
    throw new UsageError('call fixby policy check [file], or fixby policy show [file].');
  }
  const path = file ?? (await defaultPath());
  const text = await readPolicyIfAny(path);
  if (text === null && file !== undefined) throw new UsageError(`there is no policy file ${path}.`);
  if (text === null && action === 'check')
    throw new UsageError(
      `there is no policy file ${path}, so the default policy is in force: fixby policy show.`,
    );
  const parsed = text === null ? null : parsePolicy(text, path);
  if (parsed !== null && !parsed.ok) {
    process.stderr.write(`${parsed.errors.map(formatPolicyError).join('\n')}\n`);
    return EXIT.usage;
  }
  if (action === 'check') process.stdout.write(`${path} is valid.\n`);
  else
    process.stdout.write(renderPolicy(describePolicy(parsed, { failOn: failOnOption(values['fail-on']) })));
  return EXIT.pass;
}

function failOnOption(value: string | undefined): string | null {
  if (value === undefined) return null;
  const parsed = failOnSchema.safeParse(value);
  if (!parsed.success)
    throw new UsageError(`--fail-on is "${value}"; it must be one of ${failOnSchema.options.join(', ')}.`);
  return parsed.data;
}

/** Where a scan would look for it: in the repository that this directory is part of, else below this directory. */
async function defaultPath(): Promise<string> {
  const here = await realpath('.');
  const repository = await Repository.open(here, run);
  return join(
    relative(here, repository === null ? here : await realpath(repository.root)),
    DEFAULT_POLICY_PATH,
  );
}

/** The policy's text; null when there is no such file. */
async function readPolicyIfAny(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new UsageError(`the policy file ${path} cannot be read (${messageOf(error)}).`);
  }
}
