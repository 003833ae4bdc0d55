import { z } from 'zod';
import { GONE_REASONS } from '../../findings/gone.js';
import { SEVERITIES } from '../../scale/severity.js';
import type { AnswerComment } from './comment-data.js';
import { findHidden, renderHidden } from './hidden.js';

const TAG = 'fixby:comment v1';

/**
 * Maximum length of a reason in a marker, in UTF-16 units; a command's reason has the same limit.
 */
const MAX_REASON = 2_000;

/** Id of the comment that is answered, and the login of its author. */
const answered = { answers: z.string(), by: z.string() };

/** Fingerprints of the findings that a comment is about. */
const findings = { findings: z.array(z.string()) };

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
  /** RFC 3339 time at which its clock started. */
  since: z.string(),
  /** The reason why it left. */
  reason: z.enum(GONE_REASONS),
});

const markerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('waived'),
    ...answered,
    ...findings,
    expires: z.string(),
    reason: z.string(),
  }),
  z.strictObject({
    kind: z.literal('severity-set'),
    ...answered,
    ...findings,
    severity: z.enum(SEVERITIES),
    reason: z.string(),
  }),
  z.strictObject({ kind: z.enum(['unwaived', 'status', 'refused', 'bad-command', 'void']), ...answered }),
  z.strictObject({ kind: z.enum(GONE_REASONS), ...findings }),
  z.strictObject({ kind: z.enum(['returned', 'joined', 'still-there', 'unseen', 'seen']), ...findings }),
  z.strictObject({ kind: z.literal('waiting'), source: z.string(), ...findings }),
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

/**
 * The marker for an answer.
 * @param members fingerprints of the findings that the issue lists when the answer is given
 */
export function answerMarker(comment: AnswerComment, members: readonly string[]): CommentMarker {
  const { answers, by } = comment;
  switch (comment.kind) {
    case 'waived':
      return {
        kind: comment.kind,
        answers,
        by,
        findings: [...members],
        expires: comment.expires,
        reason: short(comment.reason),
      };
    case 'severity-set':
      return {
        kind: comment.kind,
        answers,
        by,
        findings: [...members],
        severity: comment.severity,
        reason: short(comment.reason),
      };
    default:
      return { kind: comment.kind, answers, by };
  }
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
