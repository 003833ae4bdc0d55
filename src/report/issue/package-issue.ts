import type { Finding, Location } from '../../core/findings/finding.js';
import type { IssueMetadata } from '../../core/ledger/metadata/issue.js';
import { summarise } from '../../core/ledger/plan/summary.js';
import { aboutUrl } from '../text/addresses.js';
import { longDate, shortDate } from '../text/dates.js';
import { COMMENT_LIMIT, fitting, fixed, type Part } from '../text/fit.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, details, fence, quote, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { number, severityMark, shortTitle } from '../text/words.js';
import { boundedTitle, issueSection, type Issue, type IssueContext } from './issue.js';
import { installedVersions, upgradeCommands, versionThatFixesAll } from './package-upgrade.js';
import { changeWords, dueHead, packageCell, places, REMOVE_WORDS, type LinkContext } from './parts.js';
import { waivePart } from './waive-part.js';

/** Maximum length of an advisory's own text, and maximum number of such texts. */
const MAX_TEXT = 1_500;
const MAX_TEXTS = 20;

/** Maximum number of installed versions, and of commands, that are shown. */
const MAX_VERSIONS = 3;
const MAX_COMMANDS = 5;

/** Characters reserved for a list's heading and the line about further entries. */
const AROUND = 400;

/**
 * The issue of a package: one upgrade with all advisories that it fixes, due at the earliest of
 * their dates. The same findings give the same bytes.
 * @param findings about one package, worst first; not empty
 */
export function renderPackageIssue(
  findings: readonly Finding[],
  metadata: IssueMetadata,
  context: IssueContext,
): Issue {
  const links = { repositoryUrl: context.repositoryUrl, commit: metadata.commit };
  const parts = [
    factsPart(findings, links),
    fixed(fixPart(findings)),
    advisoriesPart(findings),
    fixed(waivePart(findings, context.policyPath)),
    textsPart(findings),
  ];
  return { title: packageTitle(findings), section: issueSection(parts, metadata) };
}

/** `[critical] lodash 4.17.15: 3 advisories, upgrade to 4.17.21` */
function packageTitle(findings: readonly Finding[]): string {
  const { severity } = summarise(findings);
  const name = clip(findings[0]?.package?.name ?? 'package', 120);
  const versions = installedVersions(findings);
  const installed =
    versions.length > MAX_VERSIONS ? `${number(versions.length)} versions` : versions.join(', ');
  const fix = versionThatFixesAll(findings);
  const action = findings.some(({ malicious }) => malicious)
    ? ', remove it'
    : fix === null
      ? ''
      : `, upgrade to ${clip(fix, 60)}`;
  return boundedTitle(
    `[${severity}] ${name} ${clip(installed, 80)}`,
    `: ${advisories(findings.length)}${action}`,
  );
}

function advisories(count: number): string {
  return count === 1 ? '1 advisory' : `${number(count)} advisories`;
}

function factsPart(findings: readonly Finding[], links: LinkContext): Part {
  const { waiver, severity, due } = summarise(findings);
  const judged = findings.filter((finding) => waiver !== null || finding.waiver === null);
  const worst = judged.find((finding) => finding.severity === severity);
  const first = judged.find((finding) => finding.due === due);
  return (room) => {
    const rows = [
      [markup`**Why this date**`, dueWords(first)],
      [markup`**Severity**`, severityWords(worst)],
      [markup`**Package**`, packageWords(findings)],
      [markup`**Fixed in**`, fixedWords(findings)],
      [markup`**Where**`, places({ locations: allPlaces(findings) }, links, room * 0.3)],
      ...(waiver === null
        ? []
        : [[markup`**Waived**`, markup`until ${longDate(waiver.expires)}: ${clip(waiver.reason, 500)}`]]),
    ];
    return table(dueHead(first?.due ?? null), rows.map(tableRow), 'left');
  };
}

function dueWords(first: Finding | undefined): Markdown {
  if (first === undefined) return markup`none of them has a due date`;
  return markup`${ruleLink(first)}: ${clip(first.dueReason, 300)}`;
}

function severityWords(worst: Finding | undefined): Markdown {
  if (worst === undefined) return EMPTY;
  return markup`${severityMark(worst.severity)} ${worst.severity}, ${ruleLink(worst)}: ${clip(worst.severityReason, 300)}`;
}

function ruleLink(finding: Finding): Markdown {
  return link(clip(finding.rule, 80), aboutUrl(finding));
}

function packageWords(findings: readonly Finding[]): Markdown {
  const at = findings[0]?.package ?? null;
  const others = installedVersions(findings).filter((version) => version !== at?.version);
  const shown = others.slice(0, MAX_VERSIONS).map((version) => markup`, also ${clip(version, 100)}`);
  return at === null ? EMPTY : markup`${packageCell(at)}${join(shown, '')}`;
}

function fixedWords(findings: readonly Finding[]): Markdown {
  const fix = versionThatFixesAll(findings);
  if (fix === null) return markup`no version that fixes all of them`;
  const [from = ''] = installedVersions(findings);
  const step = changeWords(from, fix, findings[0]?.package?.ecosystem ?? '');
  return markup`${clip(fix, 100)}, which fixes ${findings.length === 1 ? 'it' : 'all of them'}${step}`;
}

/** Every location once, even with several advisories. */
function allPlaces(findings: readonly Finding[]): Location[] {
  const byPlace = new Map<string, Location>();
  for (const location of findings.flatMap(({ locations }) => locations)) {
    const key = JSON.stringify([location.path, location.line]);
    if (!byPlace.has(key)) byPlace.set(key, location);
  }
  return [...byPlace.values()];
}

function fixPart(findings: readonly Finding[]): Markdown {
  return blocks([markup`### Fix`, fixingWords(findings)]);
}

function fixingWords(findings: readonly Finding[]): Markdown {
  if (findings.some(({ malicious }) => malicious)) return REMOVE_WORDS;
  const commands = upgradeCommands(findings);
  if (commands.length > 0) {
    return fence(
      'sh',
      commands.slice(0, MAX_COMMANDS).map((command) => command.slice(0, 1_000)),
    );
  }
  const fix = versionThatFixesAll(findings);
  if (fix !== null) return markup`Upgrade to ${code(clip(fix, 100))}.`;
  return markup`There is no version yet that fixes all of them: replace the package, or waive what is left until there is one.`;
}

function advisoriesPart(findings: readonly Finding[]): Part {
  const waived = findings.some(({ waiver }) => waiver !== null);
  return (room) => {
    const { rows, hidden } = fitting(findings, (finding) => advisoryRow(finding, waived), {
      room: room - AROUND,
      most: findings.length,
      measure: COMMENT_LIMIT.measure,
    });
    return blocks([
      markup`### ${advisories(findings.length)}`,
      table([EMPTY, markup`Advisory`, markup`Fix by`, ...(waived ? [markup`Waived`] : [])], rows),
      hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more: ${code('fixby scan')} lists them all.`,
    ]);
  };
}

/** @param waived whether the table has a column for waivers */
function advisoryRow(finding: Finding, waived: boolean): Markdown {
  const { severity, due, waiver, rule } = finding;
  return tableRow([
    markup`${severityMark(severity)}\u00A0${severity}`,
    markup`${link(shortTitle(finding), aboutUrl(finding))} (${clip(rule, 80)})`,
    due === null ? markup`no due date` : markup`${shortDate(due)}`,
    ...(waived ? [waiver === null ? EMPTY : markup`until ${shortDate(waiver.expires)}`] : []),
  ]);
}

/** The advisories' own descriptions, in the order of the findings. */
function textsPart(findings: readonly Finding[]): Part {
  return (room) => {
    const texts = findings.filter(({ description }) => quote(description, MAX_TEXT).toString() !== '');
    const { rows } = fitting(texts, textOf, {
      room: room - AROUND,
      most: MAX_TEXTS,
      measure: (text) => COMMENT_LIMIT.measure(text) + 1,
    });
    return rows.length === 0 ? EMPTY : details("The advisories' own texts", blocks(rows));
  };
}

function textOf(finding: Finding): Markdown {
  return blocks([
    markup`**${shortTitle(finding)}** (${ruleLink(finding)})`,
    quote(finding.description, MAX_TEXT),
  ]);
}
