import { createHash } from 'node:crypto';
import type { Evidence } from '../../core/history/evidence.js';
import { jsonText } from '../text/json-text.js';
import { evidenceCsv, hashRecord } from './csv.js';
import { evidenceMarkdown } from './markdown.js';
import { sortedEvidence } from './words.js';

/** How evidence is written. */
export type EvidenceFormat = 'markdown' | 'csv' | 'json';

/**
 * What an auditor gets: every finding of the period with its dates, who accepted what and why, and
 * on which days nothing was scanned to the end. The last line, or in JSON the last property, states
 * the SHA-256 of every byte before the line it stands in, so that `head` and `sha256sum` can check
 * it. It shows that the file is whole; who wrote it, it can't show.
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

/** The content, then the line that states its hash. */
function signed(content: string, line: (hash: string) => string): string {
  return content + line(createHash('sha256').update(content, 'utf8').digest('hex'));
}
