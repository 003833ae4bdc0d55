import { z } from 'zod';
import type { Finding } from '../core/finding.js';
import { findHidden, renderHidden } from '../core/hidden.js';
import { SEVERITIES } from '../core/severity.js';

/** What an issue remembers of its finding, hidden in its body. */
const metadataSchema = z.strictObject({
  /** The finding's fingerprint. */
  id: z.string(),
  source: z.string(),
  rule: z.string(),
  aliases: z.array(z.string()),
  package: z.strictObject({ ecosystem: z.string(), name: z.string() }).nullable(),
  severity: z.enum(SEVERITIES),
  /** `YYYY-MM-DD` */
  due: z.string().nullable(),
});

/** The metadata of an issue, version 1. */
export type IssueMetadata = z.output<typeof metadataSchema>;

/** Longest value and longest list that are remembered: an issue's body has a limit. */
const MAX_VALUE = 500;
const MAX_ALIASES = 20;

const TAG = 'fixby:finding v1';

/** The metadata of a finding's issue. */
export function issueMetadata(finding: Finding): IssueMetadata {
  const { id, source, rule, aliases, severity, due, package: at } = finding;
  const short = (text: string): string => text.slice(0, MAX_VALUE);
  return {
    id,
    source: short(source),
    rule: short(rule),
    aliases: aliases.slice(0, MAX_ALIASES).map(short),
    package: at === null ? null : { ecosystem: short(at.ecosystem), name: short(at.name) },
    severity,
    due,
  };
}

/** Metadata as a hidden comment. */
export function renderIssueMetadata(metadata: IssueMetadata): string {
  return renderHidden(TAG, metadata);
}

/**
 * The metadata in an issue's body: of several, the last, since rendering puts it at the end.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null where there is none that is valid
 */
export function parseIssueMetadata(body: string): IssueMetadata | null {
  const parsed = metadataSchema.safeParse(findHidden(TAG, body).at(-1)?.value);
  return parsed.success ? parsed.data : null;
}
