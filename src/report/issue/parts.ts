import semver from 'semver';
import type { Finding, PackageAt } from '../../core/findings/finding.js';
import type { Day } from '../../core/scale/day.js';
import { aboutUrl, advisoryUrl } from '../text/addresses.js';
import { longDate } from '../text/dates.js';
import { fitting, type Part } from '../text/fit.js';
import { flowWords } from '../text/flow-words.js';
import { routeWords } from '../text/locations.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, details, fence, list, quote, table, tableRow } from '../text/markdown-blocks.js';
import { placeLink } from '../text/place-link.js';
import { clip } from '../text/terminal-text.js';
import { fixWords, number, packageWords, severityMark, shortTitle } from '../text/words.js';

/** Most characters of an advisory's own text. */
const MAX_TEXT = 4_000;

/** Most entries of a list in the body. */
const MAX_ENTRIES = 20;

const measure = (text: string): number => text.length;

/** Ecosystems whose versions promise what semantic versioning says. @see https://semver.org */
const SEMANTIC: ReadonlySet<string> = new Set(['npm', 'crates.io', 'Go', 'Pub', 'Hex']);

/** Sources whose words are Fixby's own. */
const OWN: ReadonlySet<string> = new Set(['code', 'secrets', 'workflows']);

/** Where the links of an issue lead. */
export interface LinkContext {
  readonly repositoryUrl: string | null;
  /** The commit that the lines are of; null where none is known. */
  readonly commit: string | null;
}

/** The facts: due date and why, severity and why, package, fixed version, places. */
export function factsPart(finding: Finding, context: LinkContext): Part {
  return (room) => {
    const at = finding.package;
    const rows = [
      [markup`**Why this date**`, markup`${clip(finding.dueReason, 300)}`],
      [markup`**Severity**`, severityWords(finding)],
      ...(at === null
        ? []
        : [
            [markup`**Package**`, packageCell(at)],
            [markup`**Fixed in**`, fixedWords(at)],
          ]),
      [markup`**Where**`, places(finding, context, room * 0.5)],
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

/** The head of the facts: what matters most, and what GitHub shows in bold. */
export function dueHead(due: Day | null): Markdown[] {
  return [markup`Fix by`, due === null ? markup`no due date` : markup`${longDate(due)}`];
}

function severityWords({ severity, severityReason, vector }: Finding): Markdown {
  const why = markup`${severityMark(severity)} ${severity}: ${clip(severityReason, 500)}`;
  return vector === null ? why : markup`${why}, ${code(clip(vector, 300))}`;
}

/** A package with its route and use. */
export function packageCell(at: PackageAt): Markdown {
  const route = routeWords({ ...at, dev: null });
  const use = at.dev === null ? '' : at.dev ? 'development only' : 'production';
  const words = [route, use].filter((part) => part !== '').map((part) => `, ${part}`);
  return markup`${code(clip(at.name, 200))} ${clip(at.version, 100)} (${clip(at.ecosystem, 60)})${words.join('')}`;
}

function fixedWords(at: PackageAt): Markdown {
  if (at.fixedVersion === null) return markup`no version yet`;
  return markup`${clip(at.fixedVersion, 100)}${changeWords(at.version, at.fixedVersion, at.ecosystem)}`;
}

/** What the step to the fixed version promises; empty where the versions promise nothing. */
export function changeWords(from: string, to: string, ecosystem: string): string {
  if (!SEMANTIC.has(ecosystem) || semver.valid(from) === null || semver.valid(to) === null) return '';
  const step = semver.diff(from, to);
  if (step === 'major' || semver.major(to) === 0) return ', which may break what uses it';
  return step === 'minor' || step === 'patch' ? `, no breaking change expected (${step})` : '';
}

/** Where it stands, one place a line, as far as there is room. */
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

/** How to fix it. */
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
  if (at.upgrade !== null) return fence('sh', [at.upgrade.slice(0, 1_000)]);
  if (at.fixedVersion !== null) return markup`Upgrade to ${code(clip(at.fixedVersion, 100))}.`;
  return markup`There is no fixed version yet: replace the package, or waive the finding until there is one.`;
}

/** What it is, with the advisory's own text folded. */
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

/** The words of our own scanners stand as they are; an advisory's are folded. */
function textOf({ source, description }: Finding): Markdown {
  if (OWN.has(source)) return markup`${clip(description, MAX_TEXT)}`;
  const own = quote(description, MAX_TEXT);
  const whose = source === 'dependencies' ? 'advisory' : 'tool';
  return own.toString() === '' ? EMPTY : details(`The ${whose}'s own text`, own);
}

/** How untrusted data gets to each place, as far as there is room. */
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

function alsoKnown({ aliases, cwe, published }: Finding): Markdown {
  const known = aliases.slice(0, MAX_ENTRIES).map((alias) => link(clip(alias, 60), advisoryUrl(alias)));
  const day = published?.slice(0, 10) ?? '';
  return join(
    [
      ...(known.length === 0 ? [] : [markup`, also known as ${join(known, ', ')}`]),
      ...(cwe.length === 0 ? [] : [markup`, ${cwe.slice(0, MAX_ENTRIES).join(', ')}`]),
      ...(/^\d{4}-\d{2}-\d{2}$/u.test(day) ? [markup`, published ${longDate(day)}`] : []),
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
