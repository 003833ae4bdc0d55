import type { Coverage, Unseen } from '../findings/coverage.js';
import type { Reason } from '../findings/decision.js';
import { isJudged, type Finding } from '../findings/finding.js';
import type { ScanReport } from '../findings/result.js';
import type { Policy } from '../policy/policy.js';
import { keyOf, type Inventory } from './sight.js';

/** What tells what a change hides from what was hidden before. */
export interface Change {
  /** Whether the base has a file; null where no base could be had, and everything counts as new. */
  readonly baseHas: ((path: string) => boolean) | null;
  /**
   * Paths that the change adds, or whose content it edits; of those in which something was not
   * looked at.
   */
  readonly edited: ReadonlySet<string>;
  /** Base path to head path of files that moved. */
  readonly moved: ReadonlyMap<string, string>;
  /** What the files of both trees state; empty where no scanner says. */
  readonly stated: { readonly head: Inventory; readonly base: Inventory };
}

/** How it came that something was not looked at. */
export type UnseenKind = 'lost' | 'introduced' | 'existing';

/** Reasons of a file that is of a format that we read and could not be read whole. */
const BROKEN: ReadonlySet<Unseen['reason']> = new Set(['unreadable', 'too-large', 'partly', 'out-of-step']);

/** What the gate reads to judge what was not looked at. */
interface UnseenInput {
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  readonly scans: readonly ScanReport[];
  readonly change: Change | null;
}

/**
 * Why the gate does not pass, or warns, since something was not looked at: each file, package and
 * finding is named.
 */
export function unseenReasons(input: UnseenInput): Reason[] {
  const { policy, scans, findings, change } = input;
  return [
    ...findings.flatMap((finding) => hiddenFinding(finding, policy)),
    ...(change === null ? [] : scans.flatMap((scan) => changedSight(scan, change, policy))),
    ...scans.flatMap((scan) => gapReasons(scan, policy)),
  ];
}

/**
 * A finding of which a place can no longer be seen: what hides it is lost, whatever else is said of
 * that.
 */
function hiddenFinding(finding: Finding, { gate }: Policy): Reason[] {
  const lost = finding.locations.find(({ unseen, waiver }) => unseen?.lost === true && waiver === null);
  const decision = gate.unseen.lost;
  if (lost?.unseen === undefined || decision === 'ignore' || !isJudged(finding)) return [];
  const what = finding.package === null ? finding.title : `${finding.package.name} (${finding.rule})`;
  const message = `${what} in ${lost.path} cannot be seen any more, so it stays open: ${itemWords(lost.unseen.item)}`;
  return [{ kind: 'unseen', decision, finding: finding.id, message }];
}

/**
 * What a change hides or brings, by file and reason; a tree on its own hides only what findings are
 * known of.
 */
function changedSight(scan: ScanReport, change: Change, policy: Policy): Reason[] {
  const { coverage } = scan;
  if (coverage === null) return [];
  const before = coverage.base === null ? null : beforeOf(coverage.base.unseen, change);
  const groups = new Map<string, { kind: UnseenKind; items: Unseen[] }>();
  for (const item of coverage.head.unseen) {
    if (item.reason === 'excluded') continue;
    const kind = kindIn(item, before, change);
    const key = JSON.stringify([kind, item.where, item.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { kind, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()].flatMap(({ kind, items }): Reason[] => {
    const decision = policy.gate.unseen[kind];
    if (decision === 'ignore') return [];
    return [{ kind: 'unseen', decision, scanner: scan.scanner, message: groupWords(kind, items, scan) }];
  });
}

/**
 * `lost`: the base looked at it and the head does not, or the change adds or edits a file of a
 * format that is read and it cannot be read whole. `introduced`: what else the change adds.
 * `existing`: the rest.
 */
export function kindOf(item: Unseen, { base }: Coverage, change: Change): UnseenKind {
  return kindIn(item, base === null ? null : beforeOf(base.unseen, change), change);
}

/** What the base did not look at, by the paths of the head. */
interface Before {
  readonly exactly: ReadonlySet<string>;
  /** Whatever the reason was. */
  readonly somehow: ReadonlySet<string>;
}

function beforeOf(unseen: readonly Unseen[], { moved }: Change): Before {
  const items = unseen.map((one) => movedItem(one, moved));
  return { exactly: new Set(items.map(keyOf)), somehow: new Set(items.map(thingOf)) };
}

function kindIn(item: Unseen, before: Before | null, change: Change): UnseenKind {
  if (BROKEN.has(item.reason) && change.edited.has(item.where)) return 'lost';
  if (before === null || change.baseHas === null) return 'introduced';
  if (before.exactly.has(keyOf(item))) return 'existing';
  return !before.somehow.has(thingOf(item)) && wasSeen(item, change) ? 'lost' : 'introduced';
}

function thingOf({ kind, name, where }: Unseen): string {
  return JSON.stringify([kind, name, where]);
}

/** An item of the base as the head has it; a file is named by its path. */
function movedItem(item: Unseen, moved: Change['moved']): Unseen {
  const where = moved.get(item.where) ?? item.where;
  return { ...item, where, name: item.kind === 'file' ? where : item.name };
}

/** Whether the base has what the head does not look at. */
function wasSeen(item: Unseen, change: Change): boolean {
  if (item.kind === 'package') return lostVersion(item.name, change);
  const { baseHas, moved } = change;
  const was = [...moved].find(([, now]) => now === item.where)?.[0] ?? item.where;
  return item.reason !== 'unsupported' && baseHas?.(was) === true;
}

/** Whether a file of the base states a version of a package that the same file no longer does. */
function lostVersion(name: string, { moved, stated: { head, base } }: Change): boolean {
  return [...base].some(
    ([path, before]) =>
      before(name).length > 0 && (head.get(moved.get(path) ?? path)?.(name) ?? []).length === 0,
  );
}

/** The policy's sections of scanners that it may ask for a complete look. */
const SECTIONS = [
  'dependencies',
  'code',
  'secrets',
  'forge',
  'workflows',
  'fsrt',
  'semgrep',
  'gitleaks',
  'zizmor',
] as const;

/** Where the policy asks for no gaps at all. */
function gapReasons({ scanner, sources, coverage }: ScanReport, { scan }: Policy): Reason[] {
  const section = SECTIONS.find((name) => name === scanner || sources.includes(name));
  if (section === undefined || scan[section].coverage !== 'complete' || coverage === null) return [];
  const gaps = coverage.head.unseen.filter(({ reason }) => reason !== 'excluded');
  const [first] = gaps;
  if (first === undefined) return [];
  const more = gaps.length === 1 ? '' : ` and ${gaps.length - 1} more`;
  const message = `the policy asks for a complete ${section} scan (scan.${section}.coverage), and this was not looked at: ${itemWords(first)}${more}. Mend it, or name it in scan.${section}.exclude.`;
  return [{ kind: 'coverage', decision: 'block', scanner, message }];
}

/** Most names in one sentence. */
const NAMED = 5;

function groupWords(kind: UnseenKind, items: readonly Unseen[], { scanner }: ScanReport): string {
  const [first] = items;
  if (first === undefined) throw new RangeError('a group of nothing');
  const names = items.slice(0, NAMED).map(({ name }) => name);
  const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
  const what =
    first.kind === 'file' && items.length === 1
      ? itemWords(first)
      : `${first.where}: ${REASON_WORDS[first.reason]}: ${names.join(', ')}${more}`;
  if (kind === 'introduced') return `new here, and not looked at by ${scanner}: ${what}`;
  if (kind === 'existing') return `not looked at by ${scanner}, as before: ${what}`;
  return `hidden from ${scanner} by this change: ${what}. Mend it, or exclude it in the policy before`;
}

/** A reason in words, behind the name of a file or package. */
export const REASON_WORDS: Readonly<Record<Unseen['reason'], string>> = {
  'no-version': 'no version is stated',
  'no-lock': 'there is no lockfile for it',
  'out-of-step': 'lockfile and manifest do not agree',
  unreadable: 'it cannot be read',
  'too-large': 'it is too large',
  partly: 'only a part of it was analysed',
  generated: 'a program wrote it',
  minified: 'it is minified',
  vendored: 'it is vendored or built',
  excluded: 'the policy excludes it',
  unsupported: 'its format is not read',
};

/** One item in a few words: `src/a.js: it is minified (…)`. */
export function itemWords({ name, where, reason, detail }: Unseen): string {
  const what = name === where ? where : `${name} in ${where}`;
  return `${what}: ${REASON_WORDS[reason]}${detail === undefined ? '' : ` (${detail})`}`;
}
