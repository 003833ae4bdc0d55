import { parsePolicy } from '../../core/policy/read/parse.js';
import { describePolicy, renderPolicy } from '../../core/policy/show.js';
import { command, type Call, type Options } from '../command.js';
import { EXIT } from '../exit.js';
import { withBase } from '../with-base.js';
import { defaultPath, defaultPolicy, namedPolicy, sayErrors } from '../policy-file.js';
import * as shared from '../shared-options.js';

const options = { 'fail-on': shared.failOn } as const satisfies Options;

/**
 * `fixby policy show [file]`: prints the effective values; the defaults when there is no file.
 * @throws FixbyError (usage) when a named file is missing
 */
export const policyShow = command({
  name: 'policy show',
  summary: 'print the policy in force, and where each value comes from',
  operands: [shared.file],
  examples: [
    { call: 'fixby policy show', does: 'the .github/fixby.yml of this repository, or the defaults' },
  ],
  options,
  run,
});

async function run({ values, operands: [file] }: Call<typeof options>): Promise<number> {
  const path = file ?? defaultPath();
  const text = file === undefined ? defaultPolicy(path) : namedPolicy(file);
  const own = text === null ? null : parsePolicy(text, path);
  if (own !== null && !own.ok) return sayErrors(own.errors);
  const parsed = own === null ? null : await withBase(own);
  process.stdout.write(renderPolicy(describePolicy(parsed, { failOn: values['fail-on'] ?? null })));
  return EXIT.pass;
}
