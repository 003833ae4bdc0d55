import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { vexEntries, type VexEntry } from '../../core/gate/vex-out.js';
import type { Product, Bill } from '../../report/sbom/product.js';
import { judge } from '../../run/pipeline.js';
import { repositoryPurl } from '../../run/product.js';
import { componentsIn } from '../../scanners/dependencies/components.js';
import { FixbyError } from '../../system/fixby-error.js';
import type { Repository } from '../../system/git.js';
import { VERSION } from '../../version.js';
import { command, type Call, type Options } from '../command.js';
import { EXIT } from '../exit.js';
import { terminalLog } from '../log.js';
import { scanOptionsOf } from '../options.js';
import { localHistory, withInput } from '../run-scan.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';

const options = {
  format: {
    type: 'string',
    value: '<format>',
    choices: ['cyclonedx', 'spdx'],
    summary: 'the bill of materials: CycloneDX (default) or SPDX 2.3, as JSON',
  },
  'spec-version': {
    type: 'string',
    value: '<version>',
    choices: ['1.6', '1.7'],
    summary: 'of CycloneDX; default: 1.6',
  },
  vex: {
    type: 'string',
    value: '<format>',
    choices: ['openvex', 'cyclonedx'],
    summary: 'scan, and state what is known of vulnerabilities',
  },
  author: { type: 'string', value: '<name>', summary: 'who states it; default: the repository' },
  output: shared.output,
  ...shared.scanning,
} as const satisfies Options;

/** `fixby sbom [dir]`. @returns the exit code @throws FixbyError */
export const sbom = command({
  name: 'sbom',
  summary: 'a bill of materials, or what is known of vulnerabilities (VEX)',
  operands: [shared.dir],
  examples: [
    { call: 'fixby sbom --format spdx --output sbom.spdx.json', does: 'what the lockfiles list' },
    { call: 'fixby sbom --vex openvex', does: 'what is affected, and what is not' },
  ],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  const { format, vex, output = null } = values;
  if (vex !== undefined && format !== undefined && (vex !== 'cyclonedx' || format !== 'cyclonedx'))
    throw new FixbyError(
      'usage',
      `--format ${format} and --vex ${vex} are two documents.`,
      'Call it once for each; only CycloneDX can hold both.',
    );
  return withInput(directory, scanOptionsOf(values), localHistory, null, async (input, root, repository) => {
    const { exclude } = input.policy.policy.scan.dependencies;
    const listed = await componentsIn(input.head, input.directory, exclude);
    for (const { path, reason } of listed.notListed)
      terminalLog.warning(`${path} is not in the bill of materials: ${reason}`);
    const entries = vex === undefined ? [] : entriesOf(await judge(input));
    if (vex === 'openvex' && entries.length === 0) {
      // The format has no document without a statement.
      terminalLog.info('No vulnerability was found, so there is nothing to state.');
      return EXIT.pass;
    }
    const product = await productOf(root, repository);
    const uuid = uuidOf(JSON.stringify([product, listed.components, entries, vex ?? format ?? null]));
    const bill: Bill = { ...listed, product, asOf: input.asOf, tool: VERSION, uuid };
    await writeReport(output, await rendered(bill, entries, values), 'owner');
    return EXIT.pass;
  });
}

/** @throws FixbyError (scanner) where the scan was not whole: silence would look like "none" */
function entriesOf(result: Awaited<ReturnType<typeof judge>>): VexEntry[] {
  const scan = result.scans.find(({ sources }) => sources.includes('dependencies'));
  if (scan?.status !== 'done')
    throw new FixbyError('scanner', `The dependencies were not scanned: ${scan?.reason ?? 'no scanner'}`);
  return vexEntries(result);
}

async function rendered(
  bill: Bill,
  entries: readonly VexEntry[],
  { format, vex, author, 'spec-version': version = '1.6' }: Call<typeof options>['values'],
): Promise<string> {
  if (vex === 'openvex')
    return (await import('../../report/sbom/openvex.js')).renderOpenVex(
      bill,
      entries,
      author ?? bill.product.purl,
    );
  if (format === 'spdx') return (await import('../../report/sbom/spdx.js')).renderSpdx(bill);
  return (await import('../../report/sbom/cyclonedx.js')).renderCycloneDx(bill, version, entries);
}

async function productOf(root: string, repository: Repository | null): Promise<Product> {
  const commit = repository === null ? null : await repository.headCommit();
  const own = await repositoryPurl(root);
  const name = own?.slice('pkg:github/'.length) ?? basename(root);
  const purl = own ?? `pkg:generic/${encodeURIComponent(basename(root))}`;
  return { purl: commit === null ? purl : `${purl}@${commit}`, name, version: commit };
}

/** A UUID (version 8) of a text. @see https://www.rfc-editor.org/rfc/rfc9562 */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
