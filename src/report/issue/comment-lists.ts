import type {
  JoinedComment,
  LeftComment,
  ListedFinding,
  WaitingComment,
} from '../../core/ledger/metadata/comment-data.js';
import { shortDate } from '../text/dates.js';
import { COMMENT_LIMIT, fitting } from '../text/fit.js';
import { EMPTY, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { count, number, severityMark } from '../text/words.js';
import type { IssueCommentContext } from './comment-context.js';
import { foundAt } from './comment-words.js';

/** Maximum number of findings that are listed; the marker contains all. */
const MAX_ROWS = 50;

/** Maximum size of a list, in characters, so that there is room for the marker. */
const ROOM = 15_000;

/** Lists findings that joined the issue of their package. */
export function joinedText({ findings }: JoinedComment): Markdown {
  const one = findings.length === 1;
  return blocks([
    markup`**${count(findings.length, 'finding')} ${one ? 'has' : 'have'} joined this issue.** ${one ? 'Its clock starts' : 'Their clocks start'} with this comment; please leave it as it is.`,
    listed(findings),
  ]);
}

/** Lists findings of a package's issue that are gone. */
export function leftText(comment: LeftComment, context: IssueCommentContext): Markdown {
  const { findings } = comment;
  return blocks([
    markup`**${count(findings.length, 'finding')} fewer.** ${foundAt(comment, context)} no longer shows ${findings.length === 1 ? 'it' : 'them'}; the others stay.`,
    listed(findings),
  ]);
}

/** Lists findings that wait for an issue. */
export function waitingText({ findings, withheld }: WaitingComment): Markdown {
  const all = findings.length + withheld;
  if (all === 0) return markup`**Nothing on this list is left.** It stays as the record of what was on it.`;
  return blocks([
    markup`**The clock of ${count(all, 'finding')} starts with this comment**, whenever ${all === 1 ? 'its issue is' : 'their issues are'} opened; please leave it as it is.`,
    listed(findings),
    withheld === 0
      ? EMPTY
      : markup`${number(withheld)} of them ${withheld === 1 ? 'is' : 'are'} not shown in public.`,
  ]);
}

function listed(findings: readonly ListedFinding[]): Markdown {
  const { rows, hidden } = fitting(findings, row, {
    room: ROOM,
    most: MAX_ROWS,
    measure: COMMENT_LIMIT.measure,
  });
  return blocks([
    table([EMPTY, markup`Finding`, markup`Fix by`], rows),
    hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more.`,
  ]);
}

function row({ title, rule, severity, due }: ListedFinding): Markdown {
  return tableRow([
    markup`${severityMark(severity)}\u00A0${severity}`,
    markup`${clip(title, 120)} (${clip(rule, 80)})`,
    due === null ? markup`no due date` : markup`${shortDate(due)}`,
  ]);
}
