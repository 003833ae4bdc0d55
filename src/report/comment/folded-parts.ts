import type { IdleWaiver } from '../../core/findings/result.js';
import { shortDate } from '../text/dates.js';
import { atMost, fitting, type Part } from '../text/fit.js';
import { code, EMPTY, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, fence, list, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { approverWords } from '../text/approver-words.js';
import { waiverLines } from '../text/waiver-lines.js';
import { bySeverity, count, fullTitle, number, withheldWords } from '../text/words.js';
import { findingTable } from './finding-table.js';
import type { ReportContext } from './report-context.js';

/** A section with a title: folded in a comment, under a heading in a job summary. */
export interface Section {
  readonly title: string;
  readonly body: Part;
}

/** Maximum length of a waiver's reason, in characters. */
const MAX_REASON = 300;

/** The section with findings that existed before and do not block. */
export function beforeSection(context: ReportContext): Section[] {
  const { before } = context.selection;
  if (before.length === 0) return [];
  const overdue = before.filter((finding) => finding.sla === 'overdue').length;
  const were = before.length === 1 ? 'finding was' : 'findings were';
  const parts = [...bySeverity(before), ...(overdue === 0 ? [] : [`${number(overdue)} overdue`])];
  const title = `${number(before.length)} ${were} here before: ${parts.join(', ')}`;
  return [{ title, body: (room) => findingTable(before, context, room) }];
}

/** What the issues know and this run did not look for: a failed scan still says what is late. */
export function knownSection(context: ReportContext): Section[] {
  const known = context.result.known.filter(({ waiver }) => waiver === null);
  if (known.length === 0) return [];
  const overdue = known.filter(({ sla }) => sla === 'overdue').length;
  const parts = [...bySeverity(known), ...(overdue === 0 ? [] : [`${number(overdue)} overdue`])];
  const title = `${count(known.length, 'finding')} of the issues, not looked for in this run: ${parts.join(', ')}`;
  return [{ title, body: (room) => findingTable(known, context, room) }];
}

/** The section with waived findings, and waivers that had no effect. */
export function waivedSection(context: ReportContext): Section[] {
  const { waived } = context.selection;
  const { unused, expired, mended, overlong, unconfirmed, moved } = context.result.waivers;
  const titles = [
    ...(waived.length === 0 ? [] : [`${number(waived.length)} waived${untilWords(context)}`]),
    ...(mended.length === 0 ? [] : [`${count(mended.length, 'waiver')} ended by a fix`]),
    ...(overlong.length === 0 ? [] : [`${count(overlong.length, 'waiver')} too long to count`]),
    ...(unconfirmed.length === 0
      ? []
      : [`${count(unconfirmed.length, 'waiver')} with too few approvals to count`]),
    ...(expired.length === 0 ? [] : [`${count(expired.length, 'waiver')} expired`]),
    ...(unused.length === 0 ? [] : [`${count(unused.length, 'waiver')} unused`]),
    ...(moved.length === 0 ? [] : [`${count(moved.length, 'waiver')} to rename`]),
  ];
  if (titles.length === 0) return [];
  const body: Part = (room) =>
    blocks([
      waivedTable(context, room * 0.6),
      idle('Ended, since there is a fix', mended),
      idle('Too long to count', overlong),
      idle('Too few approvals', unconfirmed),
      idle('Expired', expired),
      idle('Unused', unused),
      list(
        atMost(
          20,
          moved,
          ({ from, to }) => markup`Moved: ${code(from)} is ${code(to)} now, write that instead`,
        ),
      ),
    ]);
  return [{ title: titles.join(', '), body }];
}

function untilWords({ selection }: ReportContext): string {
  const ends = selection.waived.flatMap(({ waiver }) => (waiver === null ? [] : [waiver.expires])).sort();
  const [first] = ends;
  if (first === undefined) return '';
  return ends.length === 1 ? ` until ${shortDate(first)}` : `, the first until ${shortDate(first)}`;
}

function waivedTable({ selection, measure, maxRows, elsewhere }: ReportContext, room: number): Markdown {
  const rows = selection.waived.flatMap((finding) =>
    finding.waiver === null ? [] : [{ finding, waiver: finding.waiver }],
  );
  const fit = fitting(
    rows,
    ({ finding, waiver }) =>
      tableRow([
        markup`${finding.severity}`,
        markup`${fullTitle(finding)} (${clip(finding.rule, 60)})`,
        markup`${clip(waiver.reason, MAX_REASON)}`,
        markup`${approverWords(waiver)}`,
        markup`${shortDate(waiver.expires)}`,
      ]),
    { room: room - 400, most: maxRows, measure },
  );
  const more = fit.hidden === 0 ? EMPTY : markup`…and ${number(fit.hidden)} more, ${elsewhere}.`;
  return blocks([
    table([EMPTY, markup`Finding`, markup`Reason`, markup`Approved by`, markup`Until`], fit.rows),
    more,
  ]);
}

function idle(word: string, waivers: readonly IdleWaiver[]): Markdown {
  return list(
    atMost(
      20,
      waivers,
      ({ match, reason, expires }) =>
        markup`${word}: ${code(clip(match, 200))}, until ${shortDate(expires)}: ${clip(reason, MAX_REASON)}`,
    ),
  );
}

/**
 * The section that says how many findings are not shown in public, and where authorized readers
 * find them.
 */
export function withheldSection({ result }: ReportContext): Section[] {
  const { withheld } = result;
  if (withheld === undefined || withheld.count === 0) return [];
  const where =
    withheld.url === null
      ? markup`Run the command line on a checkout to see them, upload the SARIF file to code scanning, or keep the issues in a private repository.`
      : markup`Who may see them finds them ${link('here', withheld.url)}.`;
  const body = markup`What a pull request brings is shown; weaknesses in code and secrets that were here before are not, until they are fixed. ${where}`;
  return [{ title: `${withheldWords(withheld.count)} not shown in public`, body: () => body }];
}

/** The section with the changes that the pull request makes to the policy. */
export function policySection({ result }: ReportContext): Section[] {
  const { proposed } = result.policy;
  if (proposed.length === 0) return [];
  const body = list(atMost(50, proposed, (line) => markup`${clip(line, 500)}`));
  return [{ title: 'This pull request changes the policy: no effect until merged', body: () => body }];
}

/** The section with an example waiver for the first blocking finding, ready to be copied. */
export function waiveSection({ result, selection }: ReportContext): Section[] {
  const first = selection.main.find((finding) => selection.blocking.has(finding.id));
  if (first === undefined) return [];
  const body = blocks([
    markup`In ${code(result.policy.path ?? '.github/fixby.yml')} on the base branch, through a pull request of its own. Every waiver has a reason and an end.`,
    fence('yaml', waiverLines(first, result.today)),
  ]);
  return [{ title: "If it can't be fixed now: how to waive it", body: () => body }];
}
