import { restartsClock } from '../../core/findings/gone.js';
import { itemWords } from '../../core/gate/unseen.js';
import type { AnswerComment } from '../../core/ledger/metadata/answer-comment.js';
import type { EventComment, GoneComment, SightComment } from '../../core/ledger/metadata/comment-data.js';
import { longDate } from '../text/dates.js';
import { code, EMPTY, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, list } from '../text/markdown-blocks.js';
import { GONE_WORDS } from '../text/sight-words.js';
import { clip } from '../text/terminal-text.js';
import { count } from '../text/words.js';
import { isAnswer, renderAnswer } from './comment-answers.js';
import { isReportEvent, renderReportEvent } from './report-comments.js';
import type { IssueCommentContext } from './comment-context.js';
import { joinedText, leftText, waitingText } from './comment-lists.js';
import { afterStart, dueSentence, foundAt, salutation, verdictWords, waiveHint } from './comment-words.js';

/** Maximum length of a path, in characters. */
const MAX_PATH = 200;

/** Maximum length of a severity's reason, in characters. */
const MAX_REASON = 500;

/**
 * Renders a comment of ours on an issue. People are mentioned only in reminders of a due date.
 * @param hidden the comment's marker as a hidden HTML comment. It is the last line, after all
 *   untrusted text, so that none can imitate it.
 */
export function renderIssueComment(
  comment: EventComment | AnswerComment,
  hidden: string,
  context: IssueCommentContext,
): string {
  const text = isAnswer(comment) ? renderAnswer(comment, context) : eventText(comment, context);
  return `${text.toString()}\n\n${hidden}\n`;
}

type Of<Kind extends EventComment['kind']> = Extract<EventComment, { readonly kind: Kind }>;

function eventText(comment: EventComment, context: IssueCommentContext): Markdown {
  if (isReportEvent(comment)) return renderReportEvent(comment);
  switch (comment.kind) {
    case 'fixed':
    case 'removed':
      return repairedText(comment, context);
    case 'excluded':
    case 'disabled':
    case 'withdrawn':
    case 'declined':
    case 'false-positive':
    case 'out-of-scope':
      return decidedText(comment, context);
    case 'unseen':
    case 'seen':
      return sightText(comment, context);
    case 'duplicate':
      // GitHub reads these words at the beginning of a comment as a command, which is intended
      // here.
      return markup`Duplicate of #${comment.original.number}\n\nBoth are about the same finding. ${link('The older issue', comment.original.url)} goes on, with its clock.`;
    case 'returned':
      return returnedText(comment, context);
    case 'still-there':
      return stillThereText(comment, context);
    case 'moved':
      return movedText(comment, context);
    case 'restored':
      return restoredText(comment);
    case 'due-soon':
    case 'overdue':
      return reminderText(comment, context);
    case 'severity':
      return severityText(comment);
    case 'joined':
      return joinedText(comment);
    case 'left':
      return leftText(comment, context);
    case 'waiting':
      return waitingText(comment);
    case 'ticket':
      return ticketText(comment);
  }
}

/** Maximum length of the name of a status in Jira, in characters. */
const MAX_STATUS = 60;

function ticketText({ key, url, status, due, from, dueBefore, ours }: Of<'ticket'>): Markdown {
  const head = markup`**In Jira:** ${link(key, url)}, ${clip(status, MAX_STATUS)}.`;
  const policy =
    ours === null ? markup`The policy gives no date.` : markup`By the policy it would be ${longDate(ours)}.`;
  if (due === null)
    return dueBefore === null
      ? head
      : markup`${head}\n\nIt has no date of its own any more, where it had ${longDate(dueBefore)}. ${policy}`;
  const later = ours !== null && due > ours ? ', later than by the policy' : '';
  return markup`${head}\n\n**Due on ${longDate(due)}${later}**, as ${from ?? key} has it. ${policy} The evidence has both dates.`;
}

function repairedText(comment: GoneComment, context: IssueCommentContext): Markdown {
  const { due, daysLeft, days, kind } = comment;
  const word = kind === 'removed' ? 'Removed' : 'Fixed';
  const verdict = verdictWords(word, due === null ? null : daysLeft);
  const dueWords = due === null ? EMPTY : markup` It was due on ${longDate(due)}.`;
  const how =
    comment.advisory === true
      ? markup`Its advisory was published`
      : markup`${foundAt(comment, context)} no longer shows it`;
  return markup`${verdict} ${how}, ${afterStart(days)}.${dueWords}`;
}

/** Says that a finding is gone without a repair, and whether its clock continues. */
function decidedText({ kind, due }: GoneComment, { policyPath }: IssueCommentContext): Markdown {
  const clock =
    kind === 'withdrawn'
      ? markup`If it comes back, its clock starts anew.`
      : markup`That is no repair: if it is looked for again, its clock has run on. ${dueSentence(due)}`;
  return markup`${decisionWords(kind, policyPath)} ${clock}`;
}

function decisionWords(kind: GoneComment['kind'], policyPath: string): Markdown {
  switch (kind) {
    case 'excluded':
      return markup`**No longer looked for.** ${code(policyPath)} excludes every place where it stood.`;
    case 'disabled':
      return markup`**No longer looked for.** ${code(policyPath)} switches off its scanner or its rule.`;
    case 'withdrawn':
      return markup`**Withdrawn.** The package is the same, and no advisory says this of it any more.`;
    case 'declined':
      return markup`**Closed on GitHub.** Its advisory is closed or withdrawn there, and not published.`;
    case 'false-positive':
      return markup`**A false positive**, as was decided here.`;
    case 'out-of-scope':
      return markup`**Out of scope**, as was decided here.`;
    case 'fixed':
    case 'removed':
      return markup`**Repaired.**`;
  }
}

function returnedText(comment: Of<'returned'>, context: IssueCommentContext): Markdown {
  const since = longDate(comment.goneSince);
  const clock = restartsClock(comment.reason)
    ? markup`It was gone since ${since}, so its clock starts anew.`
    : markup`It was ${GONE_WORDS[comment.reason]} since ${since}, and its clock has run on.`;
  return markup`**It is back.** ${foundAt(comment, context)} shows it again. ${clock} ${dueSentence(comment.due)}`;
}

/** Maximum number of locations that a comment lists. */
const MAX_PLACES = 10;

function sightText(comment: SightComment, context: IssueCommentContext): Markdown {
  if (comment.kind === 'seen')
    return markup`**It can be seen again.** ${foundAt(comment, context)} shows it. Its clock never stopped. ${dueSentence(comment.due)}`;
  const places = comment.places.slice(0, MAX_PLACES).map(({ path, item }) => {
    const why = clip(itemWords(item), MAX_REASON);
    return item.where === path ? markup`${why}` : markup`${clip(path, 200)}: ${why}`;
  });
  return blocks([
    markup`**It cannot be seen any more**, which is no repair: this issue stays open, and its clock runs on. ${dueSentence(comment.due)}`,
    list(places),
    markup`It closes once a complete look at that very place no longer shows it.`,
  ]);
}

function stillThereText(comment: Of<'still-there'>, context: IssueCommentContext): Markdown {
  const who =
    comment.closedBy === null ? 'This issue was closed' : `${clip(comment.closedBy, 60)} closed this issue`;
  return blocks([
    markup`**Reopened: it is still there.** ${who}, but ${foundAt(comment, context, 'a')} still shows it. Its clock never stopped. ${dueSentence(comment.due)}`,
    markup`It closes by itself when a complete scan no longer shows it. To accept it instead:`,
    list([
      markup`Waive it until a date: ${waiveHint(context)}`,
      markup`Or close it as "not planned". It then stays closed, is listed on the dashboard as dismissed without a waiver, and counts at the gate as before.`,
    ]),
  ]);
}

function movedText(comment: Of<'moved'>, context: IssueCommentContext): Markdown {
  const { from, to, id, due } = comment;
  const where =
    from === to
      ? markup`within ${code(clip(to, MAX_PATH))}`
      : markup`from ${code(clip(from, MAX_PATH))} to ${code(clip(to, MAX_PATH))}`;
  return markup`**Moved** ${where}: ${foundAt(comment, context)} shows it there. It is the same weakness, so its clock goes on. ${dueSentence(due)} A waiver names it ${code(id)} now.`;
}

function restoredText({ since, due }: Of<'restored'>): Markdown {
  return markup`**Restored**: somebody wrote another text here, and GitHub no longer has ours. It is written again from the last scan, and the clock counts from ${longDate(since)}, when this issue was created. ${dueSentence(due)}`;
}

function reminderText(comment: Of<'due-soon' | 'overdue'>, context: IssueCommentContext): Markdown {
  const instead = comment.kind === 'overdue' ? "If it can't be fixed now" : "If it can't be fixed in time";
  return blocks([
    markup`${salutation(comment.assignees, 'maintains')}${whenWords(comment)}`,
    markup`How to fix it is in the issue. ${instead}, waive it until a date: ${waiveHint(context)}`,
  ]);
}

function whenWords(comment: Of<'due-soon' | 'overdue'>): Markdown {
  const due = markup`**${longDate(comment.due)}**`;
  if (comment.kind === 'due-soon') {
    const left = comment.daysLeft === 0 ? 'today' : `in ${count(comment.daysLeft, 'day')}`;
    return markup`this is due on ${due}, ${left}.`;
  }
  const state = comment.nth === 0 ? 'is overdue' : 'is still overdue';
  return markup`this ${state}: it was due on ${due}, ${count(comment.daysLate, 'day')} ago. The next reminder comes in a week.`;
}

function severityText({ from, to, reason, dueBefore, due }: Of<'severity'>): Markdown {
  const moved =
    dueBefore === due
      ? dueSentence(due)
      : markup`${dueSentence(due)} Before, ${dueBefore === null ? 'it had none' : `that was ${longDate(dueBefore)}`}.`;
  return markup`**Now ${to}, was ${from}**: ${clip(reason, MAX_REASON)}. ${moved}`;
}
