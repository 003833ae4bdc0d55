import type { Evidence } from '../../core/history/evidence.js';
import { sealed, sha256 } from '../../core/statement/digest.js';
import { jsonText } from '../text/json-text.js';
import { evidenceCsv, hashRecord } from './csv.js';
import { evidenceMarkdown } from './markdown.js';
import { sortedEvidence } from './words.js';

/** The formats of the evidence report. */
export type EvidenceFormat = 'markdown' | 'csv' | 'json';

/**
 * Renders the evidence for an auditor: every finding of the period with its dates, all waivers with
 * approver and reason, and the days without a complete scan. The last line states the SHA-256 of
 * all bytes before it; JSON has a digest over its data. `fixby verify` computes both again. They
 * show that nothing was changed since, not who wrote it.
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
      return jsonText(sealed({ version: 1, ...sorted }));
  }
}

/** Appends the line that states the content's hash. */
function signed(content: string, line: (hash: string) => string): string {
  return content + line(sha256(content));
}
