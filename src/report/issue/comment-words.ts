import { addDays, type Day } from '../../core/scale/day.js';
import { longDate } from '../text/dates.js';
import { code, join, link, markup, mention, type Markdown } from '../text/markdown.js';
import { count } from '../text/words.js';
import type { IssueCommentContext } from './comment-context.js';

/** The date in an example waiver is this many days ahead. */
const EXAMPLE_DAYS = 60;

/** Maximum number of assignees who are mentioned; GitHub allows ten per issue. */
const MAX_ASSIGNEES = 10;

/** `Fix by **3 December 2026**.` */
export function dueSentence(due: Day | null): Markdown {
  return due === null ? markup`It has no due date.` : markup`Fix by **${longDate(due)}**.`;
}

/**
 * The scan that found something: `A complete scan of 1a2b3c4 (run)`.
 * @param article `a` when it is used inside a sentence
 */
export function foundAt(
  { commit, runUrl }: { readonly commit: string | null; readonly runUrl: string | null },
  { repositoryUrl }: IssueCommentContext,
  article: 'A' | 'a' = 'A',
): Markdown {
  const of =
    commit === null
      ? markup`the default branch`
      : link(code(commit.slice(0, 7)), repositoryUrl === null ? null : `${repositoryUrl}/commit/${commit}`);
  const run = runUrl === null ? markup`` : markup` (${link('run', runUrl)})`;
  return markup`${article} complete scan of ${of}${run}`;
}

/** How to waive a finding, and who may. */
export function waiveHint({ today, policyPath }: IssueCommentContext): Markdown {
  const example = code(`/fixby waive until ${addDays(today, EXAMPLE_DAYS)} <reason>`);
  return markup`whoever has the maintain or admin permission comments ${example}, or adds a waiver to ${code(policyPath)}.`;
}

/**
 * Whom a reminder is for: `@alice @bob: `.
 * @param does what somebody does whom it is for where nobody is assigned
 */
export function salutation(assignees: readonly string[], does: 'maintains' | 'handles'): Markdown {
  if (assignees.length === 0) return markup`To whoever ${does} this, since nobody is assigned: `;
  return markup`${join(assignees.slice(0, MAX_ASSIGNEES).map(mention), ' ')}: `;
}

/**
 * `**Fixed, 3 days late.**`
 * @param daysLeft days until it was due; null where it was not
 */
export function verdictWords(word: string, daysLeft: number | null): Markdown {
  if (daysLeft === null) return markup`**${word}.**`;
  return daysLeft < 0 ? markup`**${word}, ${count(-daysLeft, 'day')} late.**` : markup`**${word} in time.**`;
}

/** `6 days after its clock started`. */
export function afterStart(days: number): string {
  return days === 0 ? 'on the day its clock started' : `${count(days, 'day')} after its clock started`;
}
