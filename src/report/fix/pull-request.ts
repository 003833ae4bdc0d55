import { changelogOf } from '../../core/fix/changelog.js';
import type { Mended, Mending, Unmended } from '../../core/fix/mending.js';
import { markerOf } from '../../core/fix/pull-request.js';
import { severityRank } from '../../core/scale/severity.js';
import { code, EMPTY, link, Markdown, markup } from '../text/markdown.js';
import { blocks, details, fence, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { count, severityMark } from '../text/words.js';

/** Rows of a table; together they stay far below the 65,536 characters that GitHub allows. */
const MAX_ROWS = 60;
const MAX_COMMANDS = 30;

/** What the text of the pull request needs beyond the outcome. */
export interface PullContext {
  readonly digest: string;
  /** Of the kept groups, in their order. */
  readonly commands: readonly string[];
  /** Whether the token is the workflow's own, whose pull requests start no checks by themselves. */
  readonly ownToken: boolean;
  /** Where our documentation lies; null where that is not known. */
  readonly docsUrl: string | null;
  readonly runUrl: string;
}

/** The title: `Mend 12 findings in 5 packages`, or the one package with its version. */
export function fixPullTitle({ mended }: Mending): string {
  const packages = new Set(mended.map(({ finding }) => finding.package?.name ?? ''));
  const [only] = mended;
  if (packages.size === 1 && only !== undefined && only.to !== null)
    return `Upgrade ${clip([...packages][0] ?? '', 80)} to ${clip(only.to, 40)}: ${count(mended.length, 'finding')} mended`;
  return `Mend ${count(mended.length, 'finding')} in ${count(packages.size, 'package')}`;
}

/** The text: what is mended, what is not and why, what its checks need, and how it was made. */
export function fixPullBody(mending: Mending, context: PullContext): string {
  const { mended, left, unfixed } = mending;
  const rest =
    unfixed === 0
      ? EMPTY
      : markup` ${count(unfixed, 'finding')} more ${unfixed === 1 ? 'has' : 'have'} no fixed version.`;
  return blocks([
    Markdown.trusted(markerOf(context.digest)),
    markup`This upgrades what is vulnerable, and brings no new finding and no older version.${rest}`,
    mendedTable(mended),
    ...leftPart(left),
    Markdown.trusted('### Its checks'),
    checks(context),
    made(context),
  ]).toString();
}

function mendedTable(mended: readonly Mended[]): Markdown {
  const sorted = [...mended].sort(
    (a, b) =>
      severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
      (a.finding.due ?? '9').localeCompare(b.finding.due ?? '9'),
  );
  return withMore(
    sorted,
    table(
      heads('Finding', 'Fix by', 'Package', 'From', 'To', 'Changes'),
      sorted
        .slice(0, MAX_ROWS)
        .map(({ finding, from, to }) =>
          tableRow([
            findingCell(finding),
            dueCell(finding.due),
            code(clip(finding.package?.name ?? '', 80)),
            markup`${clip(from, 40)}`,
            to === null ? markup`no longer there` : markup`**${clip(to, 40)}**`,
            link('changelog', changelogOf(finding, to ?? from)),
          ]),
        ),
    ),
  );
}

function leftPart(left: readonly Unmended[]): Markdown[] {
  if (left.length === 0) return [];
  const rows = left
    .slice(0, MAX_ROWS)
    .map(({ finding, why }) =>
      tableRow([
        findingCell(finding),
        dueCell(finding.due),
        code(clip(`${finding.package?.name ?? ''} ${finding.package?.version ?? ''}`, 100)),
        markup`${clip(why, 300)}`,
      ]),
    );
  return [
    Markdown.trusted('### Not mended'),
    withMore(left, table(heads('Finding', 'Fix by', 'Package', 'Why'), rows)),
  ];
}

function heads(...words: readonly string[]): Markdown[] {
  return words.map((word) => Markdown.trusted(word));
}

function withMore(all: readonly unknown[], shown: Markdown): Markdown {
  const more = all.length - MAX_ROWS;
  return more > 0
    ? blocks([shown, markup`And ${count(more, 'more finding')}: the run's report has all.`])
    : shown;
}

function findingCell({ severity, rule, references }: Mended['finding']): Markdown {
  const page = references.find((url) => url.includes(rule)) ?? null;
  return markup`${severityMark(severity)} ${severity} ${link(clip(rule, 60), page ?? advisoryUrl(rule))}`;
}

function advisoryUrl(rule: string): string {
  return `https://osv.dev/vulnerability/${encodeURIComponent(rule)}`;
}

function dueCell(due: string | null): Markdown {
  return markup`${due ?? 'no date'}`;
}

function checks({ ownToken, docsUrl }: PullContext): Markdown {
  const more =
    docsUrl === null ? EMPTY : markup` ${link('More on tokens', `${docsUrl}/fix.md#the-pull-request`)}.`;
  return ownToken
    ? markup`They are its test: none of its code ran where it was made. It was opened with the token of the workflow, so **its checks wait until somebody with write access approves the runs** in the box below. With the token of a GitHub App they start by themselves.${more}`
    : markup`They are its test: none of its code ran where it was made.${more}`;
}

function made({ commands, runUrl }: PullContext): Markdown {
  const lines = commands.slice(0, MAX_COMMANDS).map((command) => clip(command, 1_500));
  const body = blocks([
    markup`By these commands, in a copy, without scripts, hooks, plugins or tokens (${link('run', runUrl)}):`,
    fence('sh', lines),
    markup`A push of anybody else to this branch stops updates. Closing this keeps it closed until there is something else to mend.`,
  ]);
  return details('How it was made', body);
}
