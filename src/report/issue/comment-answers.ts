import type { Ruling } from '../../core/findings/gone.js';
import type { AnswerComment } from '../../core/ledger/metadata/answer-comment.js';
import type { EventComment } from '../../core/ledger/metadata/comment-data.js';
import { COMMAND_USAGE } from '../../core/ledger/slash-command.js';
import { dayOf } from '../../core/scale/day.js';
import { daysInWords, longDate } from '../text/dates.js';
import { code, EMPTY, markup, type Markdown } from '../text/markdown.js';
import { blocks, fence, list } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import type { IssueCommentContext } from './comment-context.js';
import { dueSentence } from './comment-words.js';
import { isReportAnswer, renderReportAnswer } from './report-comments.js';

/** Maximum length of a reason or problem that an answer repeats, in characters. */
const MAX_TEXT = 1_000;

/** Whether a comment is an answer to a command. */
export function isAnswer(comment: EventComment | AnswerComment): comment is AnswerComment {
  return 'answers' in comment;
}

/**
 * The text of an answer. It names the author without mentioning them, since they are subscribed to
 * the issue already.
 */
export function renderAnswer(comment: AnswerComment, context: IssueCommentContext): Markdown {
  if (isReportAnswer(comment)) return renderReportAnswer(comment);
  const by = clip(comment.by, 60);
  switch (comment.kind) {
    case 'waived':
    case 'ruled':
      return acceptedText(comment, by);
    case 'unwaived':
      return markup`**No longer waived**, as ${by} asks. Its clock never stopped. ${dueSentence(comment.due)}`;
    case 'severity-set':
      return markup`**Now ${comment.severity}**, as ${by} decides: ${clip(comment.reason, MAX_TEXT)}\n\n${dueSentence(comment.due)} If the comment above is edited or deleted, this is void.`;
    case 'status':
      return statusText(comment, context);
    case 'refused':
      return markup`Thank you, ${by}. Only people with the maintain or admin permission can do this here, so nothing has changed. Please ask one of them.`;
    case 'bad-command':
      return blocks([
        markup`Nothing has changed, ${by}: ${clip(comment.problem, MAX_TEXT)}`,
        fence('text', Object.values(COMMAND_USAGE)),
      ]);
    case 'void':
      return markup`**Void**: the comment by which ${by} changed how this finding is judged was edited or deleted since, and nobody can tell any more what was approved. ${dueSentence(comment.due)} A new comment can approve it again.`;
  }
}

/** What was accepted, until when; or who else has to say so first. */
function acceptedText(comment: Extract<AnswerComment, { kind: 'waived' | 'ruled' }>, by: string): Markdown {
  const { reason, expires, missing } = comment;
  const ruling = comment.kind === 'waived' ? null : comment.ruling;
  const why = clip(reason, MAX_TEXT);
  if (missing > 0) {
    const what = ruling === null ? markup`Waiver until ${longDate(expires)}` : RULING_WORDS[ruling];
    const command = ruling === null ? `/fixby waive until ${expires} <reason>` : COMMAND_USAGE[ruling];
    const others = missing === 1 ? 'one more person' : `${missing} more people`;
    const write = missing === 1 ? 'comments' : 'comment';
    return markup`**${what}**, asked for by ${by}: ${why}\n\nIt does not count yet: the policy asks for more approvals (waiver-rules.approvals). It counts once ${others} with the maintain or admin permission ${write} ${code(command)}.`;
  }
  const [head, after] =
    ruling === null
      ? [markup`Waived until ${longDate(expires)}`, markup`After that day it counts again`]
      : [
          markup`${RULING_WORDS[ruling]} until ${longDate(expires)}`,
          markup`The next scan closes this issue. After that day, or after ${code(COMMAND_USAGE.unwaive)}, it is open again`,
        ];
  return markup`**${head}**, says ${by}: ${why}\n\n${after}, on its old clock. If the comment above is edited or deleted, this is void.`;
}

const RULING_WORDS: Readonly<Record<Ruling, string>> = {
  'false-positive': 'A false positive',
  'out-of-scope': 'Out of scope',
};

function statusText(
  comment: Extract<AnswerComment, { kind: 'status' }>,
  { timezone }: IssueCommentContext,
): Markdown {
  const { severity, due, daysLeft, dueReason, waiver, lastScan } = comment;
  const left = daysLeft === null ? EMPTY : markup` (${daysInWords(daysLeft)})`;
  const reason = clip(dueReason, MAX_TEXT);
  return list([
    markup`Severity: **${severity}**`,
    due === null
      ? markup`Fix by: no due date, ${reason}`
      : markup`Fix by: **${longDate(due)}**${left}, ${reason}`,
    waiver === null
      ? markup`Not waived`
      : markup`${waiver.kind === 'waiver' ? 'Waived' : RULING_WORDS[waiver.kind]} until **${longDate(waiver.expires)}**${waiver.approvedBy === null ? '' : `, approved by ${clip(waiver.approvedBy, 60)}`}: ${clip(waiver.reason, MAX_TEXT)}`,
    lastScan === null
      ? markup`No complete scan yet`
      : markup`Last complete scan: ${longDate(dayOf(lastScan, timezone))}`,
  ]);
}
