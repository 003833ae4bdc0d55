import type { Reason } from '../../core/findings/decision.js';
import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { aboutUrl } from '../text/addresses.js';
import { coverageLine } from '../text/coverage-words.js';
import { atMost, fitting, type Part } from '../text/fit.js';
import { heading } from '../text/headline.js';
import { placeWords } from '../text/locations.js';
import { code, EMPTY, join, link, markup, prose, type Markdown } from '../text/markdown.js';
import { blocks, callout, list } from '../text/markdown-blocks.js';
import type { Selection } from '../text/selection.js';
import { decidedAway, GONE_WORDS, repaired } from '../text/sight-words.js';
import { clip } from '../text/terminal-text.js';
import { bySeverity, capitalise, count, enumerate, fullTitle, number } from '../text/words.js';
import { findingTable } from './finding-table.js';
import type { Section } from './folded-parts.js';
import type { ReportContext } from './report-context.js';

/** Maximum length of a quoted message, in characters. */
const MAX_MESSAGE = 1_000;

/** Maximum number of files that are named for a finding that is fixed. */
const MAX_FILES = 3;

/** Maximum number of lines in a list that is not folded. */
const MAX_LINES = 10;

/** The heading with the verdict. Its mark answers whether the change may be merged. */
export function verdictPart(result: Result): Markdown {
  const mark = { pass: markup`✅`, warn: markup`✅`, block: markup`⛔`, error: markup`⚠️` }[result.decision];
  return markup`### ${mark} ${heading(result)}`;
}

/**
 * Reasons that are not about a finding: a failed scan, an invalid policy, an unknown base. The
 * heading already quotes the first sentence of the first one.
 */
export function problemsPart({ result, selection }: ReportContext): Markdown {
  // Added permissions are shown in a table of their own.
  const messages = selection.problems
    .filter(({ kind }) => kind !== 'permission')
    .map((problem) => problem.message);
  const { baseUnknown } = result.comparison;
  const said = heading(result);
  const untold = messages.filter((message) => !said.includes(clip(message, MAX_MESSAGE).replace(/\.$/u, '')));
  const all = [
    ...untold,
    ...(baseUnknown === null
      ? []
      : [`The base is unknown, so every finding counts as introduced: ${baseUnknown}`]),
  ];
  if (all.length === 0) return EMPTY;
  return callout(
    'WARNING',
    join(
      atMost(MAX_LINES, all, (message) => markup`${capitalise(clip(message, MAX_MESSAGE))}`),
      '\n\n',
    ),
  );
}

/** The table of what this change introduces, alone; of all that is open without a base. */
export function tablePart(context: ReportContext): Part {
  return (room) => findingTable(context.selection.introduced, context, room);
}

/** Most findings that were here before and block that are shown without folding them. */
const MOST_HELD = 3;

/** The table of what was here before and blocks all the same. */
export function heldPart(context: ReportContext, show: (section: Section) => Part): Part {
  const { held } = context.selection;
  if (held.length === 0) return () => EMPTY;
  const title = `${count(held.length, 'finding')} that ${held.length === 1 ? 'was' : 'were'} here before ${held.length === 1 ? 'blocks' : 'block'} too: ${bySeverity(held).join(', ')}`;
  const body: Part = (room) => findingTable(held, context, room);
  if (held.length > MOST_HELD) return show({ title, body });
  return (room) => blocks([markup`**${title}**`, body(room)]);
}

/** What must be done before the change can be merged; empty when nothing must. */
export function mergePart({ result, selection, docsUrl }: ReportContext): Markdown {
  if (result.decision === 'error') {
    return markup`Nothing passes unjudged: remove the cause, then run this check again.`;
  }
  if (result.decision !== 'block') return EMPTY;
  const blocking = result.findings.filter((finding) => selection.blocking.has(finding.id));
  const waived = link(
    'waived by a maintainer',
    docsUrl === null ? null : `${docsUrl}/policy.md#waivers-and-overrides`,
  );
  const needs = [
    ...(blocking.length === 0 ? [] : [markup`${which(blocking)}, or ${waived}`]),
    ...(blockedBy(selection, 'withheld') ? [markup`the findings fixed that are not shown here`] : []),
    ...(blockedBy(selection, 'unseen') || blockedBy(selection, 'coverage')
      ? [markup`everything looked at that was looked at before`]
      : []),
    ...(blockedBy(selection, 'permission')
      ? [markup`the widened permissions taken back, or allowed by ${code('scan.forge.permissions')}`]
      : []),
    ...(blockedBy(selection, 'policy-invalid') ? [markup`a valid policy`] : []),
  ];
  const goal = result.comparison.compares ? markup`Merging needs` : markup`Passing needs`;
  const malicious = blocking.some((finding) => finding.malicious)
    ? markup` A malicious package is an incident: remove it, and replace every credential that it could read.`
    : EMPTY;
  return markup`${goal} ${join(needs, ', and ')}.${malicious}`;
}

function blockedBy({ problems }: Selection, kind: Reason['kind']): boolean {
  return problems.some((problem) => problem.decision === 'block' && problem.kind === kind);
}

function which(blocking: readonly Finding[]): string {
  const [only, ...others] = blocking;
  if (only === undefined || others.length > 0) return `the ${number(blocking.length)} findings in bold fixed`;
  return only.malicious ? 'the malicious package removed' : `the ${only.severity} finding fixed`;
}

/** Says what was scanned and what was not: the second line of every report. */
export function coveragePart({ result }: ReportContext): Markdown {
  const line = coverageLine(result);
  return line === '' ? EMPTY : markup`${capitalise(line)}`;
}

/** The findings that this change fixes. */
export function fixedPart({ result, measure, elsewhere, docsUrl }: ReportContext): Part {
  return (room) => {
    const fixed = repaired(result.gone);
    if (fixed.length === 0) return EMPTY;
    const { rows, hidden } = fitting(fixed, (finding) => fixedWords(finding, docsUrl), {
      room: room - 400,
      most: MAX_LINES,
      measure,
    });
    const more = hidden === 0 ? EMPTY : markup`; ${number(hidden)} more ${elsewhere}`;
    return markup`Fixes ${count(fixed.length, 'finding')}, thank you: ${join(rows, '; ')}${more}.`;
  };
}

/** `lodash 4.17.15: Prototype Pollution (GHSA-…) in package-lock.json` */
function fixedWords(finding: Finding, docsUrl: string | null): Markdown {
  const rule = link(clip(finding.rule, 60), aboutUrl(finding, docsUrl));
  const paths = [...new Set(finding.locations.map(({ path }) => path))].filter((path) => path !== '');
  const files = enumerate(
    paths.length <= MAX_FILES ? paths.map((path) => placeWords({ path, line: null })) : [],
  );
  const where =
    paths.length > MAX_FILES
      ? markup` in ${number(paths.length)} files`
      : files === ''
        ? EMPTY
        : markup` in ${files}`;
  return markup`${prose(fullTitle(finding))} (${rule})${where}`;
}

/** The findings that are gone without a repair, because a decision excludes them. */
export function decidedPart({ result }: ReportContext): Markdown {
  const parts = decidedAway(result.gone).map(
    ({ reason, findings }) => markup`${count(findings.length, 'finding')} ${GONE_WORDS[reason]}`,
  );
  return parts.length === 0 ? EMPTY : markup`No longer listed, and not repaired: ${join(parts, '; ')}.`;
}

/** The scanners' notes: for example a deleted lockfile, or a configuration file that is ignored. */
export function notesPart({ result }: ReportContext): Markdown {
  const notes = result.scans.flatMap((scan) => scan.notes);
  return list(atMost(MAX_LINES, notes, (note) => markup`${clip(note, MAX_MESSAGE)}`));
}
