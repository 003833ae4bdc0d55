import { explainFinding, findingsNamed, suggestionsFor } from '../../report/terminal/explain.js';
import { FixbyError } from '../../system/fixby-error.js';
import { command, type Call, type Options } from '../command.js';
import { EXIT } from '../exit.js';
import { scanOptionsOf } from '../options.js';
import { connect } from '../connection.js';
import { runPosture } from '../run-posture.js';
import { runScan } from '../run-scan.js';
import * as shared from '../shared-options.js';

const options = {
  ...shared.comparing,
  'fail-on': shared.failOn,
  ...shared.scanning,
} as const satisfies Options;

/**
 * `fixby explain <finding id or advisory id> [dir]`: scans, and explains one finding. A check of
 * the posture is looked at on GitHub.
 * @throws FixbyError
 */
export const explain = command({
  name: 'explain',
  summary: 'why a finding has its severity and due date, and whether it blocks',
  operands: [{ name: 'finding', required: true }, shared.dir],
  examples: [
    {
      call: 'fixby explain GHSA-35jh-r3h4-6jhm',
      does: 'by an id that fixby scan lists: of an advisory, or of a finding',
    },
    {
      call: 'fixby explain lodash',
      does: 'by package; also by file, by src/db.ts:42, or by words of the title',
    },
  ],
  options,
  run,
});

async function run({ values, operands }: Call<typeof options>): Promise<number> {
  const [id = '', directory = '.'] = operands;
  const { result, policy } = id.startsWith('posture-')
    ? await runPosture(await connect(null, directory), values)
    : await runScan(directory, scanOptionsOf(values));
  const found = findingsNamed(result, id);
  for (const finding of found) process.stdout.write(explainFinding(finding, result, policy));
  const failed = result.reasons.filter((reason) => reason.decision === 'error');
  for (const reason of failed) process.stderr.write(`fixby: ${reason.message}\n`);
  if (failed.length > 0) return EXIT.failed;
  if (found.length === 0) {
    throw new FixbyError(
      'usage',
      `there is no finding "${id}" in the directory "${directory}".`,
      hintFor(suggestionsFor(result, id), directory),
    );
  }
  return EXIT.pass;
}

function hintFor(suggestions: readonly string[], directory: string): string {
  const list = `fixby scan ${directory} lists what there is.`;
  return suggestions.length === 0 ? list : `Did you mean ${suggestions.join(' or ')}? ${list}`;
}
