import { join } from 'node:path';
import type { Finding } from '../../core/findings/finding.js';
import { baselineOf, type Baseline, type BaselineGrant } from '../../core/gate/baseline.js';
import { DEFAULT_POLICY_PATH } from '../../core/policy/path.js';
import { parsePolicy } from '../../core/policy/read/parse.js';
import { clip, plainText } from '../../report/text/terminal-text.js';
import { count, fullTitle } from '../../report/text/words.js';
import { FixbyError } from '../../system/fixby-error.js';
import { command, type Call, type Options } from '../command.js';
import { EXIT } from '../exit.js';
import { grantOf, requireYear } from '../grant.js';
import { scanOptionsOf } from '../options.js';
import { defaultPolicy, namedPolicy } from '../policy-file.js';
import { runScan } from '../run-scan.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';

const options = {
  until: {
    type: 'string',
    value: '<date>',
    required: true,
    summary: 'last day on which the waivers count, within a year',
  },
  reason: {
    type: 'string',
    value: '<text>',
    required: true,
    summary: 'why everything is accepted until then',
  },
  'approved-by': { type: 'string', value: '<who>', summary: 'who accepts it' },
  output: shared.output,
  ...shared.scanning,
} as const satisfies Options;

/**
 * `fixby baseline [dir]`: prints the policy with a waiver for every open finding. Refuses after an
 * incomplete scan, since the waivers would not cover what that scan did not see.
 * @throws FixbyError
 */
export const baseline = command({
  name: 'baseline',
  summary: 'print the policy with a waiver for everything that is open today',
  operands: [shared.dir],
  examples: [
    {
      call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
      does: 'then only what is new blocks',
    },
  ],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  const grant = grantOf(values);
  const { output = null } = values;
  const options = scanOptionsOf(values);
  const { result, root } = await runScan(directory, options);
  requireYear(grant.until, result.today);
  const failed = result.reasons.filter(({ decision }) => decision === 'error');
  if (failed.length > 0) {
    for (const { message } of failed) say(message);
    say('The scan was not complete, so there is no baseline, and nothing was written.');
    return EXIT.failed;
  }
  const file = options.policy ?? join(root, DEFAULT_POLICY_PATH);
  const written = baselineOf(
    options.policy === null ? defaultPolicy(file) : namedPolicy(file),
    result.findings,
    grant,
  );
  requireValid(written, output ?? file);
  await writeReport(output, written.text, 'everybody');
  report(written, grant);
  return EXIT.pass;
}

/**
 * Refuses a policy that would be too large to be read again: the parser's limit is a few thousand
 * waivers.
 */
function requireValid({ text: policy, waivers }: Baseline, file: string): void {
  const parsed = parsePolicy(policy, file);
  if (parsed.ok) return;
  const why = parsed.errors[0]?.message ?? 'it is invalid.';
  throw new FixbyError(
    'policy',
    `with ${count(waivers, 'waiver')} more ${file} would be no policy: ${why} Nothing was written.`,
    'Raise gate.fail-on for now, or fix the most common packages first.',
  );
}

function report({ waivers, malicious, unnameable }: Baseline, { until }: BaselineGrant): void {
  say(`${count(waivers, 'waiver')} until ${until}.`);
  list(malicious, 'No baseline waives a malicious package. Remove it');
  list(unnameable, 'A policy cannot name this, so it stays open');
}

function list(findings: readonly Finding[], words: string): void {
  for (const finding of findings) say(`${words}: ${fullTitle(finding)} (${clip(finding.rule, 80)}).`);
}

function say(line: string): void {
  process.stderr.write(`fixby: ${plainText(line)}\n`);
}
