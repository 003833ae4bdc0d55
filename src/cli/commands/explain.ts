import { explainFinding, findingsNamed } from '../../report/terminal/explain.js';
import { EXIT, UsageError } from '../main.js';
import { parseScanOptions } from '../options.js';
import { runScan } from '../run-scan.js';

/** `fixby explain <finding id or advisory id> [dir]`: scans, and answers for one finding. @throws UsageError, PolicyFileError */
export async function explain(args: readonly string[]): Promise<number> {
  const options = parseScanOptions(args);
  if (options.format !== 'text' || options.output !== null)
    throw new UsageError('explain prints text to stdout: leave out --format and --output.');
  const [id, directory = '.', ...others] = options.positionals;
  if (id === undefined)
    throw new UsageError(
      'explain needs the id of a finding or an advisory: fixby explain GHSA-35jh-r3h4-6jhm',
    );
  if (others.length > 0) throw new UsageError('explain takes one id and one directory.');
  const { result, policy } = await runScan(directory, options);
  const found = findingsNamed(result, id);
  for (const finding of found) process.stdout.write(explainFinding(finding, result, policy));
  const failed = result.reasons.filter((reason) => reason.decision === 'error');
  for (const reason of failed) process.stderr.write(`fixby: ${reason.message}\n`);
  if (failed.length > 0) return EXIT.failed;
  if (found.length === 0) {
    throw new UsageError(
      `there is no finding "${id}" in ${directory}. fixby scan ${directory} lists what there is.`,
    );
  }
  return EXIT.pass;
}
