import type { Issue } from '../../fakes/github/index.js';
import type { Tree } from './tree.js';
import type { Played } from './world.js';

/** The parts of the JSON report that the suite reads. */
export interface Report {
  readonly decision: string;
  readonly reasons: readonly {
    readonly decision?: string;
    readonly scanner?: string;
    readonly message: string;
  }[];
  readonly findings: readonly FindingLike[];
  readonly gone: readonly (FindingLike & { readonly reason: string })[];
  readonly scans: readonly {
    readonly scanner: string;
    readonly reason?: string;
    readonly coverage?: { readonly head: { readonly unseen: readonly UnseenLike[] } } | null;
  }[];
}

/** What became of a tree's issue. */
export interface Tracked {
  readonly played: Played;
  readonly issue: Issue;
  readonly before: IssueState;
  readonly hidden: IssueState;
  readonly restored: IssueState;
  /** What the run said that saw it hidden. */
  readonly report: Report;
}

/** What an issue says about its clock. */
export interface IssueState {
  readonly open: boolean;
  readonly due: string | null;
  readonly severity: string | null;
}

/** What a rule of secrets in free text may be at most is high. */
const SEVERE: ReadonlySet<string> = new Set(['critical', 'high']);

interface FindingLike {
  readonly rule: string;
  readonly severity: string;
  readonly confidence: string;
  readonly package: { readonly name: string } | null;
  readonly locations: readonly { readonly path: string; readonly unseen?: UnseenLike }[];
}

interface UnseenLike {
  readonly name: string;
  readonly where: string;
  readonly reason: string;
}

/** The rules of the worst findings below a tree's folder, before any trick. */
export function severeRules(report: Report, folder: string): ReadonlySet<string> {
  const severe = report.findings.filter(({ severity }) => SEVERE.has(severity));
  return new Set(severe.filter((finding) => isBelow(finding, [folder])).map(({ rule }) => rule));
}

/**
 * Why a gate's report hides what a tree's file shows; null where it does not.
 * @param rules the rules of its worst findings before
 */
export function escape(report: Report, played: Played, rules: ReadonlySet<string>): string | null {
  const folders = [played.folder, played.tree.name];
  const { advisory } = played.tree;
  const isIts = (finding: FindingLike): boolean =>
    advisory === null
      ? isBelow(finding, folders) && (rules.has(finding.rule) || isAsBad(finding, played.tree))
      : finding.rule === advisory.id;
  const isShown = (finding: FindingLike): boolean =>
    finding.confidence !== 'low' && finding.locations.some((place) => isOpen(place, folders));
  if (report.findings.some((finding) => isIts(finding) && isShown(finding))) return null;
  if (report.gone.some((finding) => isIts(finding) && finding.reason === 'fixed')) return 'is called fixed';
  return isNamed(report, played, folders) ? null : 'is neither found nor named';
}

/**
 * Why an issue hides what a tree's file shows; null where it does not. It may stay open only for
 * what was seen, or could not be seen, in its own place: not for what another tree's trick hid.
 * @param rules the rules of the tree's worst findings before
 */
export function escapeOfIssue(
  { played, before, hidden, restored, report }: Tracked,
  rules: ReadonlySet<string>,
): string | null {
  if (!hidden.open) return 'was closed';
  if (escape(report, played, rules) !== null) return 'is held open by nothing of its own';
  if (!restored.open) return 'was closed when all was as before';
  // A lower severity has more days, counted from the same start.
  if (hidden.severity === before.severity && isLater(hidden.due, before.due))
    return `${before.due ?? 'no date'} became ${hidden.due ?? 'no date'}`;
  return isLater(restored.due, before.due)
    ? `${before.due ?? 'no date'} became ${restored.due ?? 'no date'} when all was as before`
    : null;
}

const isLater = (now: string | null, then: string | null): boolean =>
  then !== null && (now === null || now > then);

/** Another rule that speaks of the same danger, and stops the change as well. */
function isAsBad({ rule, severity }: FindingLike, { kind }: Tree): boolean {
  return kind === 'secret'
    ? rule.startsWith('secrets/') || rule === 'hardcoded-credentials'
    : severity === 'critical';
}

/** Seen there, or kept open by something of its own that nobody could look at. */
function isOpen({ unseen }: FindingLike['locations'][number], folders: readonly string[]): boolean {
  return unseen === undefined || folders.some((folder) => isAbout(unseen, folder));
}

function isAbout({ name, where }: UnseenLike, folder: string): boolean {
  return [where, name].some((word) => isOf(word, folder) || isFolderOf(word, folder));
}

function isBelow({ locations }: FindingLike, folders: readonly string[]): boolean {
  return locations.some(({ path }) => folders.some((folder) => isOf(path, folder)));
}

/** Where a tree's files lie: in its folder, and under its name where GitHub looks for them. */
const placesOf = (folder: string): readonly string[] => [
  `${folder}/`,
  `.github/workflows/${folder}`,
  `.github/actions/${folder}`,
];

function isOf(path: string, folder: string): boolean {
  return placesOf(folder).some((place) => path.startsWith(place));
}

const SCANNER = {
  dependency: 'osv-scanner',
  code: 'code',
  secret: 'secrets',
  forge: 'forge',
  workflow: 'workflows',
} as const;

/** By the scanner that is about it: that a manifest has no lockfile says nothing of a program. */
function isNamed({ reasons, scans }: Report, { tree }: Played, folders: readonly string[]): boolean {
  const own = scans.filter(({ scanner }) => scanner === SCANNER[tree.kind]);
  const unseen = own.flatMap(({ coverage }) => coverage?.head.unseen ?? []);
  const told = reasons.filter(({ scanner }) => scanner === undefined || scanner === SCANNER[tree.kind]);
  const words = [...told.map(({ message }) => message), ...own.map(({ reason }) => reason ?? '')];
  return folders.some(
    (folder) =>
      unseen.some((item) => isAbout(item, folder)) ||
      placesOf(folder).some((place) => words.some((word) => word.includes(place))),
  );
}

function isFolderOf(name: string, folder: string): boolean {
  return name.endsWith('/') && folder.startsWith(name);
}
