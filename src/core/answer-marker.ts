import { z } from 'zod';
import type { AnswerComment } from './comment-data.js';
import { findHidden, renderHidden } from './hidden.js';
import { SEVERITIES } from './severity.js';

const TAG = 'fixby:comment v1';

/** Longest reason that a marker remembers, in UTF-16 units: as long as a command may give one. */
const MAX_REASON = 2_000;

/** Id of the comment that is answered, and the login of its author. */
const answered = { answers: z.string(), by: z.string() };

const markerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('waived'), ...answered, expires: z.string(), reason: z.string() }),
  z.strictObject({
    kind: z.literal('severity-set'),
    ...answered,
    severity: z.enum(SEVERITIES),
    reason: z.string(),
  }),
  z.strictObject({
    kind: z.enum(['unwaived', 'status', 'refused', 'bad-command', 'void']),
    ...answered,
  }),
]);

/** What an answer of ours says, hidden in it: enough to answer each comment once, and to know what it granted. */
export type AnswerMarker = z.output<typeof markerSchema>;

/** The marker of an answer. */
export function answerMarker(comment: AnswerComment): AnswerMarker {
  const { answers, by } = comment;
  switch (comment.kind) {
    case 'waived':
      return { kind: comment.kind, answers, by, expires: comment.expires, reason: short(comment.reason) };
    case 'severity-set':
      return { kind: comment.kind, answers, by, severity: comment.severity, reason: short(comment.reason) };
    default:
      return { kind: comment.kind, answers, by };
  }
}

function short(reason: string): string {
  return reason.slice(0, MAX_REASON);
}

/** The hidden last line of an answer. */
export function renderAnswerMarker(marker: AnswerMarker): string {
  return renderHidden(TAG, marker);
}

/**
 * The marker of an answer: of several the last one, which is ours. Whether the comment is ours, and unedited, is for the caller to check: anyone can
 * write a marker.
 * @param body untrusted
 * @returns null for any other comment
 */
export function parseAnswerMarker(body: string): AnswerMarker | null {
  const parsed = markerSchema.safeParse(findHidden(TAG, body).at(-1)?.value);
  return parsed.success ? parsed.data : null;
}
