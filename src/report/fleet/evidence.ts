import type { Evidence } from '../../core/history/evidence.js';
import type { FleetRepository } from '../../core/fleet/types.js';
import { sha256 } from '../../core/statement/digest.js';
import { code, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { count, number } from '../text/words.js';

/** The evidence of one repository, as it was written. */
export interface WrittenEvidence {
  readonly evidence: Evidence;
  readonly unknownScans: string | null;
  /** Name of its file, and the SHA-256 of its bytes. */
  readonly file: string;
  readonly hash: string;
}

/**
 * The list of the evidence over many repositories: a file each, with the hash of its bytes, and
 * every repository that has none, with the reason. The last line is the hash of all before it.
 */
export function renderEvidenceIndex(
  scope: string,
  period: { readonly since: string; readonly until: string; readonly asOf: string },
  written: readonly WrittenEvidence[],
  missing: readonly FleetRepository[],
): string {
  const heads = ['Repository', 'Findings', 'In time', 'Overdue or late', 'Days scanned', 'File', 'SHA-256'];
  const text = blocks([
    markup`# Evidence of ${clip(scope, 140)}`,
    markup`${period.since} to ${period.until}, read at ${period.asOf}. ${count(written.length, 'repository', 'repositories')} with evidence, ${number(missing.length)} without.`,
    table(
      heads.map((head) => markup`${head}`),
      written.map(evidenceRow),
    ),
    ...(missing.length === 0
      ? []
      : [
          markup`## Without evidence`,
          table(
            [markup`Repository`, markup`Why`],
            missing.map(({ name, reason }) =>
              tableRow([markup`${clip(name, 140)}`, markup`${clip(reason ?? '', 300)}`]),
            ),
          ),
        ]),
  ]);
  const content = `${text.toString()}\n\n`;
  return `${content}SHA-256 of everything above this line: ${sha256(content)}\n`;
}

function evidenceRow({ evidence, unknownScans, file, hash }: WrittenEvidence): Markdown {
  const { findings, scannedDays, days } = evidence;
  const within = findings.filter(({ withinSla }) => withinSla === true).length;
  const late = findings.filter(({ withinSla }) => withinSla === false).length;
  return tableRow([
    markup`${clip(evidence.repository, 140)}`,
    markup`${number(findings.length)}`,
    markup`${number(within)}`,
    markup`${number(late)}`,
    unknownScans === null
      ? markup`${number(scannedDays)} of ${number(days)}`
      : markup`not known: ${clip(unknownScans, 200)}`,
    code(file),
    code(hash),
  ]);
}
