import semver from 'semver';
import type { Finding, PackageAt } from '../../core/findings/finding.js';
import { isPrivateReport } from '../../core/findings/private-report.js';
import type { Day } from '../../core/scale/day.js';
import { aboutUrl, advisoryUrl } from '../text/addresses.js';
import { longDate } from '../text/dates.js';
import { fitting, type Part } from '../text/fit.js';
import { flowWords } from '../text/flow-words.js';
import { routeWords } from '../text/locations.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, details, fence, list, quote, table, tableRow } from '../text/markdown-blocks.js';
import { epssWords, exploitedWords, percentileWords, reachWords } from '../text/priority-words.js';
import { placeLink } from '../text/place-link.js';
import { clip } from '../text/terminal-text.js';
import { capitalise, fixWords, number, packageWords, severityMark, shortTitle } from '../text/words.js';

/** Maximum length of an advisory's own text, in characters. */
const MAX_TEXT = 4_000;

/** Maximum number of entries in a list. */
const MAX_ENTRIES = 20;

const measure = (text: string): number => text.length;

/**
 * Ecosystems that follow semantic versioning, so that a version's number tells whether it is
 * compatible. @see https://semver.org
 */
const SEMANTIC: ReadonlySet<string> = new Set(['npm', 'crates.io', 'Go', 'Pub', 'Hex']);

/** Sources whose descriptions are written by Fixby, not by advisories or other tools. */
const OWN: ReadonlySet<string> = new Set(['code', 'secrets', 'workflows', 'activity']);

/** What links to lines are built from. */
export interface LinkContext {
  readonly repositoryUrl: string | null;
  /** The commit that line numbers refer to; null where none is known. */
  readonly commit: string | null;
}

/** The table of facts: due date and severity with reasons, package, fixed version, locations. */
export function factsPart(finding: Finding, context: LinkContext): Part {
  return (room) => {
    const at = finding.package;
    const rows = [
      [markup`**Why this date**`, markup`${clip(finding.dueReason, 300)}`],
      [markup`**Severity**`, severityWords(finding)],
      ...exploitationRows(finding),
      ...(at === null
        ? []
        : [
            [markup`**Package**`, packageCell(at)],
            [markup`**Fixed in**`, fixedWords(at)],
          ]),
      [markup`**Where**`, whereCell(finding, context, room * 0.5)],
      ...(finding.waiver === null
        ? []
        : [
            [
              markup`**Waived**`,
              markup`until ${longDate(finding.waiver.expires)}: ${clip(finding.waiver.reason, 500)}`,
            ],
          ]),
    ];
    return table(dueHead(finding.due), rows.map(tableRow), 'left');
  };
}

function whereCell(finding: Finding, context: LinkContext, room: number): Markdown {
  return isPrivateReport(finding)
    ? link('its advisory', finding.references[0] ?? null)
    : places(finding, context, room);
}

/** Whether it is reached, and whether and how likely it is exploited, as far as anybody tells. */
function exploitationRows({ exploited, epss, reachability }: Finding): Markdown[][] {
  const likely = epss === undefined ? '' : `${epssWords(epss)}, ${percentileWords(epss)}`;
  return [
    ...(reachability === undefined ? [] : [[markup`**Reached**`, markup`${reachWords(reachability)}`]]),
    ...(exploited === undefined
      ? []
      : [[markup`**Known exploited**`, markup`${exploitedWords(exploited)} as ${exploited.id}`]]),
    ...(epss === undefined ? [] : [[markup`**Likely exploited**`, markup`${likely}`]]),
  ];
}

/** The head of the table: the due date. GitHub shows it in bold. */
export function dueHead(due: Day | null): Markdown[] {
  return [markup`Fix by`, due === null ? markup`no due date` : markup`${longDate(due)}`];
}

function severityWords({ severity, severityReason, vector }: Finding): Markdown {
  const why = markup`${severityMark(severity)} ${severity}: ${clip(severityReason, 500)}`;
  return vector === null ? why : markup`${why}, ${code(clip(vector, 300))}`;
}

/** The package with how it is required (direct or through others, development only). */
export function packageCell(at: PackageAt): Markdown {
  const route = routeWords({ ...at, dev: null });
  const use = at.dev === null ? '' : at.dev ? 'development only' : 'production';
  const words = [route, use].filter((part) => part !== '').map((part) => `, ${part}`);
  return markup`${code(clip(at.name, 200))} ${clip(at.version, 100)} (${clip(at.ecosystem, 60)})${words.join('')}`;
}

function fixedWords(at: PackageAt): Markdown {
  if (at.fixedVersion === null) return markup`no fix yet`;
  return markup`${clip(at.fixedVersion, 100)}${changeWords(at.version, at.fixedVersion, at.ecosystem)}`;
}

/** What kind of upgrade the fixed version is; empty when the ecosystem's versions do not tell. */
export function changeWords(from: string, to: string, ecosystem: string): string {
  if (!SEMANTIC.has(ecosystem) || semver.valid(from) === null || semver.valid(to) === null) return '';
  const step = semver.diff(from, to);
  if (step === 'major' || semver.major(to) === 0) return ', which may break what uses it';
  return step === 'minor' || step === 'patch' ? `, no breaking change expected (${step})` : '';
}

/** The locations, one per line, as many as fit. */
export function places(
  { locations }: Pick<Finding, 'locations'>,
  { repositoryUrl, commit }: LinkContext,
  room: number,
): Markdown {
  const { rows, hidden } = fitting(locations, (location) => placeLink(location, repositoryUrl, commit), {
    room,
    most: MAX_ENTRIES,
    measure,
  });
  return join(hidden === 0 ? rows : [...rows, markup`and ${number(hidden)} more`], '<br>');
}

/** The part on how to fix the finding. */
export function fixPart(finding: Finding): Markdown {
  const at = finding.package;
  const through = at === null ? '' : routeWords({ ...at, dev: null, direct: null });
  const parent = through === '' ? EMPTY : markup`It comes ${through}.`;
  return blocks([markup`### Fix`, howToFix(finding), parent]);
}

/** What to do about a malicious package. */
export const REMOVE_WORDS = markup`Remove it. A malicious package is an incident: treat whatever it could read as known, and replace those credentials.`;

function howToFix(finding: Finding): Markdown {
  const { package: at, malicious } = finding;
  if (malicious) return REMOVE_WORDS;
  if (at === null) return markup`${clip(fixWords(finding), 1_000)}`;
  const note = at.upgradeNote === undefined ? EMPTY : markup`${capitalise(clip(at.upgradeNote, 240))}.`;
  if (at.upgrade !== null) return blocks([fence('sh', [at.upgrade.slice(0, 1_000)]), note]);
  if (at.fixedVersion !== null)
    return blocks([markup`Upgrade to ${code(clip(at.fixedVersion, 100))}.`, note]);
  return markup`There is no fixed version yet: replace the package, or waive the finding until there is one.`;
}

/** The part that describes the finding; an advisory's own text is folded. */
export function textPart(finding: Finding): Part {
  return (room) => {
    const name = link(clip(finding.rule, 80), aboutUrl(finding));
    return blocks([
      markup`### What it is`,
      markup`${[shortTitle(finding), packageWords(finding)].filter((part) => part !== '').join(' in ')} (${name})${alsoKnown(finding)}.`,
      textOf(finding),
      references(finding, room * 0.2),
    ]);
  };
}

/** Descriptions by our own scanners are shown; those of advisories are folded. */
function textOf({ source, description }: Finding): Markdown {
  if (OWN.has(source)) return markup`${clip(description, MAX_TEXT)}`;
  const own = quote(description, MAX_TEXT);
  const whose = source === 'dependencies' ? 'advisory' : 'tool';
  return own.toString() === '' ? EMPTY : details(`The ${whose}'s own text`, own);
}

/** The data flow to each location, as many as fit. */
export function flowPart({ locations }: Finding, { repositoryUrl, commit }: LinkContext): Part {
  const ways = locations.filter(({ flow }) => flow.length > 0);
  return (room) => {
    if (ways.length === 0) return EMPTY;
    const { rows, hidden } = fitting(ways, ({ flow }) => flowWords(flow, repositoryUrl, commit), {
      room: room * 0.3,
      most: MAX_ENTRIES,
      measure,
    });
    const more = hidden === 0 ? EMPTY : markup`and ${number(hidden)} more`;
    return blocks([markup`### The way of the data`, list(rows), more]);
  };
}

function alsoKnown({ source, aliases, cwe, published }: Finding): Markdown {
  const known = aliases.slice(0, MAX_ENTRIES).map((alias) => link(clip(alias, 60), advisoryUrl(alias)));
  const day = published?.slice(0, 10) ?? '';
  return join(
    [
      ...(known.length === 0 ? [] : [markup`, also known as ${join(known, ', ')}`]),
      ...(cwe.length === 0 ? [] : [markup`, ${cwe.slice(0, MAX_ENTRIES).join(', ')}`]),
      ...(/^\d{4}-\d{2}-\d{2}$/u.test(day)
        ? [markup`, ${source === 'report' ? 'reported' : 'published'} ${longDate(day)}`]
        : []),
    ],
    '',
  );
}

function references(finding: Finding, room: number): Markdown {
  const { rows } = fitting(finding.references, (url) => link(clip(url, 100), url), {
    room,
    most: 10,
    measure,
  });
  return rows.length === 0 ? EMPTY : list(rows);
}
