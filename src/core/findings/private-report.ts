import type { Finding, Observation } from './finding.js';
import type { GoneReason } from './gone.js';

/** A security advisory in triage or draft: what somebody reported in private. */
export interface PrivateReport {
  /** `GHSA-…` */
  readonly id: string;
  /** One line; untrusted. */
  readonly title: string;
  /** Its severity in a word; null where nobody said. */
  readonly word: string | null;
  /** CVSS vectors, unchecked. */
  readonly vectors: readonly string[];
  /** `CWE-79`, … */
  readonly cwe: readonly string[];
  /** Its page, which only those may open who may see it. */
  readonly url: string;
  /** RFC 3339; null where GitHub does not say. */
  readonly created: string | null;
}

/** A private report that is over: its advisory was published, or closed without that. */
export interface EndedReport {
  /** `GHSA-…` */
  readonly id: string;
  readonly as: Extract<GoneReason, 'fixed' | 'declined'>;
}

/**
 * A private report as an observation. Its description stays where it is: whoever may read it can
 * open its page.
 */
export function privateObservation(report: PrivateReport): Observation {
  const { id, title, word, vectors, cwe, url, created } = report;
  return {
    source: 'report',
    rule: id,
    aliases: [],
    title,
    description: '',
    fix: 'Work on it in its advisory: publish that once it is mended, or close it.',
    rating: { vectors, word, malicious: false, informational: false },
    cwe,
    references: [url],
    published: created,
    place: { path: '', line: null, column: null, endLine: null },
    package: null,
    subject: id,
    confidence: 'high',
    flow: [],
  };
}

/** Whether a finding is what somebody reported in private, not in an issue. */
export function isPrivateReport({ source, report }: Pick<Finding, 'source' | 'report'>): boolean {
  return source === 'report' && report === undefined;
}
