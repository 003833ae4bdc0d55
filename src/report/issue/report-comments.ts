import type { AnswerComment } from '../../core/ledger/metadata/answer-comment.js';
import type {
  ChecklistComment,
  ElsewhereComment,
  EventComment,
} from '../../core/ledger/metadata/comment-data.js';
import type {
  ClosedReportComment,
  IncidentDueComment,
  KeptOpenComment,
  ReportComment,
} from '../../core/ledger/metadata/report-comment.js';
import { COMMAND_USAGE } from '../../core/ledger/slash-command.js';
import { longDate } from '../text/dates.js';
import { code, EMPTY, markup, type Markdown } from '../text/markdown.js';
import { blocks, callout, details, list, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { count, severityMark } from '../text/words.js';
import { afterStart, dueSentence, salutation, verdictWords } from './comment-words.js';

/** Maximum length of a reason, a fix or a line of the timeline, in characters. */
const MAX_TEXT = 500;

/** Maximum length of a login that is shown, in characters. */
const MAX_LOGIN = 60;

type ReportEvent =
  | ReportComment
  | ClosedReportComment
  | KeptOpenComment
  | ElsewhereComment
  | ChecklistComment
  | IncidentDueComment;

type ReportAnswer = Extract<AnswerComment, { kind: 'confirmed' | 'due-set' | 'fix-said' | 'incident-said' }>;

const KINDS: readonly string[] = [
  'report',
  'resolved',
  'rejected',
  'kept-open',
  'elsewhere',
  'checklist',
  'incident-due',
] satisfies readonly ReportEvent['kind'][];

/** Whether a comment is about something that a person reported. */
export function isReportEvent(comment: EventComment): comment is ReportEvent {
  return KINDS.includes(comment.kind);
}

/** The text of a comment on a report. */
export function renderReportEvent(comment: ReportEvent): Markdown {
  switch (comment.kind) {
    case 'report':
      return cardText(comment);
    case 'resolved':
    case 'rejected':
      return closedText(comment);
    case 'kept-open':
      return keptOpenText(comment);
    case 'elsewhere':
      return elsewhereText(comment);
    case 'checklist':
      return checklistText();
    case 'incident-due':
      return incidentDueText(comment);
  }
}

/** How the report was read, and what follows from it. */
function cardText(comment: ReportComment): Markdown {
  const { card, edited, timeline, public: isPublic } = comment;
  const what = card.report === 'incident' ? 'Security incident' : 'Bug bounty finding';
  const by = comment.by === null ? EMPTY : markup`, reported by ${clip(comment.by, MAX_LOGIN)}`;
  return blocks([
    markup`**${what}**${by}. This comment is kept up to date.`,
    isPublic && card.report === 'incident' ? publicNotice() : EMPTY,
    factsTable(comment),
    edited === null
      ? EMPTY
      : markup`The text above was edited after it was confirmed, and would be read as ${clip(edited, MAX_TEXT)}. That changes nothing here: ${code(COMMAND_USAGE.severity)} does.`,
    stepsText(comment),
    timeline.length === 0
      ? EMPTY
      : details(`Timeline: ${count(timeline.length, 'event')}`, timelineTable(timeline)),
  ]);
}

function publicNotice(): Markdown {
  return callout(
    'CAUTION',
    markup`Everybody can read this issue. Do not write here how it was done, what was reached or whose data it is: that belongs into a private issue or a private report.`,
  );
}

function factsTable(comment: ReportComment): Markdown {
  const { card, severityReason, dueReason } = comment;
  const row = (name: string, value: Markdown): Markdown => tableRow([markup`**${name}**`, value]);
  return table(
    [EMPTY, EMPTY],
    [
      row('Fix by', card.due === null ? markup`no due date` : markup`**${longDate(card.due)}**`),
      ...(dueReason === '' ? [] : [row('Why this date', markup`${clip(dueReason, MAX_TEXT)}`)]),
      row(
        'Severity',
        markup`${severityMark(card.severity)} **${card.severity}**${card.triage ? ', until a maintainer decides' : ''}`,
      ),
      row('How it was read', markup`${clip(severityReason, MAX_TEXT)}`),
      row('State', stateWords(comment)),
    ],
    'left',
  );
}

/** Whether it counts, and why. */
function stateWords({ confirmed, confirmedBy, by }: ReportComment): Markdown {
  if (!confirmed) return markup`**reported, not confirmed**: it counts nowhere yet`;
  if (confirmedBy !== null) return markup`confirmed by ${clip(confirmedBy, MAX_LOGIN)}`;
  return by === null ? markup`counts` : markup`counts, since somebody who may write here reported it`;
}

/** What maintainers can do next. */
function stepsText({ card, confirmed }: ReportComment): Markdown {
  return details(
    'What a maintainer can do',
    list([
      ...(confirmed
        ? []
        : [
            markup`It is real: ${code(COMMAND_USAGE.confirm)}. From then on it counts at the gate and in all figures.`,
          ]),
      markup`It is better or worse: ${code(COMMAND_USAGE.severity)}`,
      markup`There is a date in another tracker: ${code(COMMAND_USAGE.due)}. A later one than ours needs the reason.`,
      ...(card.report === 'incident'
        ? [
            markup`Others were told: ${code('/fixby incident notified <whom and how>')}, then ${code('/fixby incident update <what>')}, and at the end ${code(COMMAND_USAGE.incident)}`,
          ]
        : []),
      markup`It is none: ${code(COMMAND_USAGE['false-positive'])} or ${code(COMMAND_USAGE['out-of-scope'])}`,
      markup`It is mended: ${code(COMMAND_USAGE.fixed)}, and close this issue. Only people close it, no scan does.`,
    ]),
  );
}

function timelineTable(timeline: ReportComment['timeline']): Markdown {
  return table(
    [markup`When`, markup`Who`, markup`What`],
    timeline.map(({ at, by, what }) =>
      tableRow([
        markup`${instantWords(at)}`,
        by === null ? EMPTY : markup`${clip(by, MAX_LOGIN)}`,
        markup`${clip(what, MAX_TEXT)}`,
      ]),
    ),
    'left',
  );
}

/** `2026-11-28 13:37 UTC` of an RFC 3339 time in UTC. */
function instantWords(at: string): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function closedText(comment: ClosedReportComment): Markdown {
  const { kind, about, by, days, due, daysLeft, fix } = comment;
  const who = by === null ? 'Somebody' : clip(by, MAX_LOGIN);
  const dueWords = due === null ? EMPTY : markup` It was due on ${longDate(due)}.`;
  const again = markup`If the log shows that it went on, this issue is opened again, and its clock has run on.`;
  if (kind === 'rejected' && about === 'episode')
    return markup`**Looked at.** ${who} closed it as nothing to mend, ${afterStart(days)}.${dueWords} ${again}`;
  if (kind === 'rejected')
    return markup`**Closed without a repair.** ${who} closed it as one that is not going to be mended here, ${afterStart(days)}.${dueWords} Reopened, its clock has run on.`;
  const verdict = verdictWords('Resolved', daysLeft);
  if (about === 'episode')
    return markup`${verdict} ${who} closed it ${afterStart(days)}, when the episode was over.${dueWords} ${again}`;
  const repair =
    fix === null
      ? markup`What mended it? Please say so for the evidence: ${code(COMMAND_USAGE.fixed)}`
      : markup`What mended it: ${clip(fix, MAX_TEXT)}`;
  return blocks([
    markup`${verdict} ${who} closed it ${afterStart(days)}.${dueWords} Nothing but their word says so: no scan sees what people report. Reopened, its clock has run on.`,
    repair,
  ]);
}

function keptOpenText({ by, bot, as, due }: KeptOpenComment): Markdown {
  const who = by === null ? 'Somebody' : clip(by, MAX_LOGIN);
  const may =
    as === 'rejected'
      ? 'Whoever has the maintain or admin permission can close a confirmed report as "not planned" or as a duplicate'
      : 'Whoever has write access can close a confirmed report';
  const why = bot ? 'Only people close what people report' : may;
  return markup`**Reopened.** ${who} closed it. ${why}. Its clock never stopped. ${dueSentence(due)}`;
}

function elsewhereText({ repository }: ElsewhereComment): Markdown {
  return markup`Thank you. Findings are kept in ${code(repository)}, so **nothing here has a due date yet**: a maintainer transfers this issue there, or opens it there again. Please add no details here.`;
}

/** What an incident asks for, in this order. */
const CHECKLIST: readonly string[] = [
  'Contain: stop what is going on, close the way in',
  'Revoke: tokens, keys and sessions that may have been seen; publish nothing from a machine that was reached',
  'Preserve: logs and images, before they are rotated away',
  'Notify Atlassian, where an app or its data is affected',
  'Notify customers and whoever else has to know by law or contract',
  'Cause: how it came to that, since when, what was reached',
  'Lessons: what changes, who does it, by when',
];

/** Not updated any more, so that ticks stay. */
function checklistText(): Markdown {
  return blocks([markup`**What to do now**`, list(CHECKLIST.map((item) => markup`[ ] ${item}`))]);
}

function incidentDueText({ step, deadline, late, assignees }: IncidentDueComment): Markdown {
  const to = salutation(assignees, 'handles');
  const [what, command] =
    step === 'notice'
      ? ['the first notice', '/fixby incident notified <whom and how>']
      : ['the next update', '/fixby incident update <what>'];
  const when = late ? 'was due' : 'is due';
  return markup`${to}${what} ${when} by **${instantWords(deadline)}**. Once it is out, say so: ${code(command)}. When it is over: ${code(COMMAND_USAGE.incident)}`;
}

/** Whether an answer is about something that a person reported, or about a date. */
export function isReportAnswer(comment: AnswerComment): comment is ReportAnswer {
  return ['confirmed', 'due-set', 'fix-said', 'incident-said'].includes(comment.kind);
}

/** The text of such an answer. */
export function renderReportAnswer(comment: ReportAnswer): Markdown {
  const by = clip(comment.by, MAX_LOGIN);
  switch (comment.kind) {
    case 'confirmed':
      return markup`**Confirmed** by ${by}: ${comment.severity}. From now on it counts at the gate and in all figures. ${dueSentence(comment.due)}`;
    case 'due-set':
      return dueText(comment, by);
    case 'fix-said':
      return markup`**What mended it**, says ${by}: ${clip(comment.fix, MAX_TEXT)}\n\nThis goes into the evidence. Close this issue when it is out.`;
    case 'incident-said':
      return incidentText(comment, by);
  }
}

function dueText({ due, reason, ours }: Extract<ReportAnswer, { kind: 'due-set' }>, by: string): Markdown {
  const later = ours !== null && due > ours;
  const before =
    ours === null ? markup`The policy gives no date.` : markup`By the policy it would be ${longDate(ours)}.`;
  const why = reason === '' ? EMPTY : markup`: ${clip(reason, MAX_TEXT)}`;
  return markup`**Due on ${longDate(due)}${later ? ', later than by the policy' : ''}**, as ${by} sets it${why}\n\n${before} The evidence has both dates. If the comment above is edited or deleted, this is void.`;
}

function incidentText(
  { what, words, next }: Extract<ReportAnswer, { kind: 'incident-said' }>,
  by: string,
): Markdown {
  const head = { notified: 'Notice given', update: 'Update', resolved: 'Incident resolved' }[what];
  const after =
    next === null
      ? markup`Its clocks have stopped. Close this issue once the list is done.`
      : markup`The next update is due by ${instantWords(next)}.`;
  return markup`**${head}**, says ${by}: ${clip(words, MAX_TEXT)}\n\n${after}`;
}
