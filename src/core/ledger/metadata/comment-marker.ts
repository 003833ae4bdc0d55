import { z } from 'zod';
import { GONE_REASONS, RULINGS, type GoneReason } from '../../findings/gone.js';
import { SEVERITIES } from '../../scale/severity.js';
import type { AnswerComment } from './answer-comment.js';
import { findHidden, renderHidden } from './hidden.js';
import { MILESTONES, reportCardSchema } from './report.js';
import { waitedMemberSchema, waitingMemberSchema } from './waiting-member.js';

const TAG = 'fixby:comment v1';

/**
 * Maximum length of a reason in a marker, in UTF-16 units; a command's reason has the same limit.
 */
const MAX_REASON = 2_000;

/** Id of the comment that is answered, and the login of its author. */
const answered = { answers: z.string(), by: z.string() };

/** Fingerprints of the findings that a comment is about. */
const findings = { findings: z.array(z.string()) };

/** What a command accepts, why and until when. */
const accepted = {
  ...answered,
  ...findings,
  /** Files in which they stood then; left out where each finding is of one place. */
  places: z.array(z.string()).optional(),
  expires: z.string(),
  reason: z.string(),
};

/**
 * A finding that left the issue of its package, with what is needed to reconstruct its history once
 * the issue no longer lists it.
 */
const departedSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  /** Aliases of its advisory, by which another issue may know it. */
  aliases: z.array(z.string()),
  severity: z.enum(SEVERITIES),
  due: z.string().nullable(),
  /** The policy's basis for `due`: see `slaBasis`. */
  basis: z.string(),
  /** RFC 3339 time at which its clock started. */
  since: z.string(),
  /** The reason why it left. */
  reason: z.enum(GONE_REASONS),
});

const markerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('waived'), ...accepted }),
  z.strictObject({ kind: z.literal('ruled'), ruling: z.enum(RULINGS), ...accepted }),
  z.strictObject({
    kind: z.literal('severity-set'),
    ...answered,
    ...findings,
    severity: z.enum(SEVERITIES),
    reason: z.string(),
  }),
  z.strictObject({ kind: z.literal('confirmed'), ...answered, ...findings }),
  z.strictObject({
    kind: z.literal('due-set'),
    ...answered,
    ...findings,
    due: z.string(),
    reason: z.string(),
  }),
  z.strictObject({ kind: z.literal('fix-said'), ...answered, ...findings, fix: z.string() }),
  z.strictObject({
    kind: z.literal('incident-said'),
    ...answered,
    what: z.enum(MILESTONES),
    words: z.string(),
  }),
  z.strictObject({ kind: z.literal('report'), card: reportCardSchema }),
  z.strictObject({ kind: z.literal('kept-open'), ...findings }),
  z.strictObject({ kind: z.enum(['checklist', 'elsewhere']) }),
  z.strictObject({
    kind: z.literal('incident-due'),
    /** RFC 3339 */
    deadline: z.string(),
    late: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('ticket'),
    /** Key of the ticket in Jira. */
    key: z.string(),
    status: z.string(),
    due: z.string().nullable(),
    /** Key of the ticket that has the date. */
    from: z.string().nullable(),
    ...findings,
  }),
  z.strictObject({ kind: z.enum(['unwaived', 'status', 'refused', 'bad-command', 'void']), ...answered }),
  z.strictObject({ kind: z.enum(GONE_REASONS), ...findings }),
  z.strictObject({
    kind: z.enum(['returned', 'joined', 'still-there', 'unseen', 'seen', 'restored']),
    ...findings,
  }),
  z.strictObject({
    kind: z.literal('waiting'),
    source: z.string(),
    ...findings,
    /** What is remembered of them, as far as readers of the tracker may know it. */
    about: z.array(waitingMemberSchema),
    /** Those that are gone: the list is their record. */
    gone: z.array(waitedMemberSchema),
  }),
  z.strictObject({ kind: z.literal('left'), members: z.array(departedSchema) }),
  z.strictObject({ kind: z.literal('moved'), from: z.string(), to: z.string() }),
  z.strictObject({ kind: z.literal('duplicate'), of: z.int() }),
  z.strictObject({ kind: z.enum(['due-soon', 'overdue']), due: z.string() }),
  z.strictObject({ kind: z.literal('severity'), finding: z.string(), to: z.enum(SEVERITIES) }),
]);

/**
 * Machine-readable content that is hidden in each comment of ours. It keeps later runs from
 * repeating a comment, and records what was granted.
 */
export type CommentMarker = z.output<typeof markerSchema>;

/** What an issue is about when somebody is answered. */
export interface AnsweredAbout {
  /** Fingerprints of its findings. */
  readonly findings: readonly string[];
  /** Files in which they stand; null where each is of one place. */
  readonly places: readonly string[] | null;
}

/** The marker of an answer. */
export function answerMarker(comment: AnswerComment, about: AnsweredAbout): CommentMarker {
  const { answers, by } = comment;
  switch (comment.kind) {
    case 'waived':
      return { kind: comment.kind, ...acceptedBy(comment, about) };
    case 'ruled':
      return { kind: comment.kind, ruling: comment.ruling, ...acceptedBy(comment, about) };
    case 'severity-set':
      return {
        kind: comment.kind,
        answers,
        by,
        findings: [...about.findings],
        severity: comment.severity,
        reason: short(comment.reason),
      };
    case 'confirmed':
      return { kind: comment.kind, answers, by, findings: [...about.findings] };
    case 'due-set': {
      const { kind, due, reason } = comment;
      return { kind, answers, by, findings: [...about.findings], due, reason: short(reason) };
    }
    case 'fix-said':
      return {
        kind: comment.kind,
        answers,
        by,
        findings: [...about.findings],
        fix: short(comment.fix),
      };
    case 'incident-said':
      return { kind: comment.kind, answers, by, what: comment.what, words: short(comment.words) };
    default:
      return { kind: comment.kind, answers, by };
  }
}

function acceptedBy(
  { answers, by, expires, reason }: Extract<AnswerComment, { kind: 'waived' | 'ruled' }>,
  { findings, places }: AnsweredAbout,
): Omit<Extract<CommentMarker, { kind: 'waived' }>, 'kind'> {
  const where = places === null ? {} : { places: [...places] };
  return { answers, by, findings: [...findings], ...where, expires, reason: short(reason) };
}

function short(reason: string): string {
  return reason.slice(0, MAX_REASON);
}

/** The marker as a hidden HTML comment, which is the last line of our comment. */
export function renderCommentMarker(marker: CommentMarker): string {
  return renderHidden(TAG, marker);
}

/**
 * Parses the marker of a comment; of several the last one, which is the one that we wrote. The
 * caller must check that the comment is ours and unchanged, since anyone can write a marker.
 * @param body untrusted
 * @returns null when there is no valid marker
 */
export function parseCommentMarker(body: string): CommentMarker | null {
  const parsed = markerSchema.safeParse(findHidden(TAG, body).at(-1)?.value);
  return parsed.success ? parsed.data : null;
}

/** Whether a marker says that findings are gone. */
export function isGoneMarker(marker: CommentMarker): marker is Extract<CommentMarker, { kind: GoneReason }> {
  return GONE_REASONS.some((reason) => reason === marker.kind);
}
