import { createHash } from 'node:crypto';
import type { Evidence } from '../../core/history/evidence.js';
import { jsonText } from '../text/json-text.js';
import { evidenceCsv, hashRecord } from './csv.js';
import { evidenceMarkdown } from './markdown.js';
import { sortedEvidence } from './words.js';

/** The formats of the evidence report. */
export type EvidenceFormat = 'markdown' | 'csv' | 'json';

/**
 * Renders the evidence for an auditor: every finding of the period with its dates, all waivers with
 * approver and reason, and the days without a complete scan. The last line (in JSON the last
 * property) states the SHA-256 of all bytes before that line, which `head` and `sha256sum` can
 * check. It shows that the file is complete, not who wrote it.
 */
export function renderEvidence(evidence: Evidence, format: EvidenceFormat): string {
  const sorted = sortedEvidence(evidence);
  switch (format) {
    case 'markdown':
      return signed(
        `${evidenceMarkdown(sorted)}\n`,
        (hash) => `SHA-256 of everything above this line: ${hash}\n`,
      );
    case 'csv':
      return signed(evidenceCsv(sorted), (hash) => hashRecord(hash));
    case 'json':
      return signed(
        jsonText({ version: 1, ...sorted }).replace(/\n\}\n$/u, ',\n'),
        (hash) => `  "sha256": "${hash}"\n}\n`,
      );
  }
}

/** Appends the line that states the content's hash. */
function signed(content: string, line: (hash: string) => string): string {
  return content + line(createHash('sha256').update(content, 'utf8').digest('hex'));
}
