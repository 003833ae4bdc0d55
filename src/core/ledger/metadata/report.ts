import { z } from 'zod';
import { SEVERITIES } from '../../scale/severity.js';
import { rememberedSchema } from './remembered.js';
import { findHidden, renderHidden } from './hidden.js';

/** What may be said about an incident by `/fixby incident`. */
export const MILESTONES = ['notified', 'update', 'resolved'] as const;

/** One of `MILESTONES`. */
export type Milestone = (typeof MILESTONES)[number];

/**
 * What we record about a report, hidden in our comment on its issue: the text of the issue itself
 * is somebody else's, and can be changed by them at any time.
 */
export const reportCardSchema = z.strictObject({
  report: z.enum(['incident', 'bounty']),
  /** The finding's fingerprint. */
  id: z.string(),
  /** One line; untrusted. */
  title: z.string(),
  /** The severity that counts, after what maintainers decided. */
  severity: z.enum(SEVERITIES),
  /** What the report states, as `StatedSeverity`; null where it states no severity. */
  stated: z.enum(SEVERITIES).nullable(),
  vector: z.string().nullable(),
  score: z.number().nullable(),
  how: z.string(),
  /** Whether a maintainer still has to say how bad it is. */
  triage: z.boolean(),
  /** `YYYY-MM-DD` */
  due: z.string().nullable(),
  /** See `slaBasis`. */
  basis: z.string(),
  /** Whether whoever reported it may write to the repository: then it counts unconfirmed. */
  insider: z.boolean(),
  ...rememberedSchema.shape,
});

/** See `reportCardSchema`. */
export type ReportCard = z.output<typeof reportCardSchema>;

/** One line of an incident's timeline. */
export interface TimelineEntry {
  /** RFC 3339, by GitHub's clock. */
  readonly at: string;
  /** Login of whoever did it; null for us or a deleted account. */
  readonly by: string | null;
  /** What it was, with the words that were given. Untrusted. */
  readonly what: string;
}

const TAG = 'fixby:opened v1';

const openedSchema = z.strictObject({
  /** Fingerprint of the finding for which we opened an incident. */
  finding: z.string(),
});

/** The hidden line in the body of an incident that we opened ourselves for a finding. */
export function renderOpened(finding: string): string {
  return renderHidden(TAG, { finding });
}

/**
 * The finding for which we opened an incident, of an issue's body.
 * @param body ours, since a person can write this line too; null where none of it is
 * @returns null for any other issue
 */
export function parseOpened(body: string | null): string | null {
  if (body === null) return null;
  const parsed = openedSchema.safeParse(findHidden(TAG, body).at(-1)?.value);
  return parsed.success ? parsed.data.finding : null;
}
