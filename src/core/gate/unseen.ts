import type { Coverage, Unseen } from '../findings/coverage.js';
import type { Reason } from '../findings/decision.js';
import { isJudged, type Finding } from '../findings/finding.js';
import type { ScanReport } from '../findings/result.js';
import type { Policy } from '../policy/policy.js';
import { keyOf, type Inventory } from './sight.js';

/** What tells items that this change hides from items that were not scanned before. */
export interface Change {
  /**
   * Whether the base contains a file; null when there is no base, so that everything counts as new.
   */
  readonly baseHas: ((path: string) => boolean) | null;
  /** Those paths with an unscanned item that the change adds or edits. */
  readonly edited: ReadonlySet<string>;
  /** Base path to head path of files that moved. */
  readonly moved: ReadonlyMap<string, string>;
  /** What the files of both trees state; empty where no scanner says. */
  readonly stated: { readonly head: Inventory; readonly base: Inventory };
}

/** How an unscanned item came about: see `kindOf`. */
export type UnseenKind = 'lost' | 'introduced' | 'existing';

/** Reasons for which a file of a supported format was not scanned completely. */
const BROKEN: ReadonlySet<Unseen['reason']> = new Set(['unreadable', 'too-large', 'partly', 'out-of-step']);

/** The input of `unseenReasons`. */
interface UnseenInput {
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  readonly scans: readonly ScanReport[];
  readonly change: Change | null;
}

/** The reasons that unscanned items give the gate. Each names the file, package or finding. */
export function unseenReasons(input: UnseenInput): Reason[] {
  const { policy, scans, findings, change } = input;
  return [
    ...findings.flatMap((finding) => hiddenFinding(finding, policy)),
    ...(change === null
      ? []
      : scans.flatMap((scan) => changedSight(scan, change, policy, itemsTold(findings, policy)))),
    ...scans.flatMap((scan) => gapReasons(scan, policy)),
  ];
}

/**
 * A finding of which a location can no longer be seen counts as hidden by this change, whatever the
 * item's own kind is.
 */
function hiddenFinding(finding: Finding, { gate }: Policy): Reason[] {
  const lost = finding.locations.find(({ unseen, waiver }) => unseen?.lost === true && waiver === null);
  const decision = gate.unseen.lost;
  if (lost?.unseen === undefined || decision === 'ignore' || !isJudged(finding)) return [];
  const what = finding.package === null ? finding.title : `${finding.package.name} (${finding.rule})`;
  const message = `${what} in ${lost.path} cannot be seen any more, so it stays open: ${itemWords(lost.unseen.item)}`;
  return [{ kind: 'unseen', decision, finding: finding.id, message }];
}

/** The items of which findings say that they are lost there, with reasons of their own. */
function itemsTold(findings: readonly Finding[], policy: Policy): ReadonlySet<string> {
  const told = findings.filter((finding) => hiddenFinding(finding, policy).length > 0);
  const lost = told.flatMap(({ locations }) => locations.flatMap(({ unseen }) => unseen ?? []));
  return new Set(lost.flatMap(({ item, lost: isLost }) => (isLost ? [keyOf(item)] : [])));
}

/**
 * The reasons for unscanned items of one scan, grouped by kind, file and reason.
 * @param told items of which a finding says already that this change lost it there
 */
function changedSight(scan: ScanReport, change: Change, policy: Policy, told: ReadonlySet<string>): Reason[] {
  const { coverage } = scan;
  if (coverage === null) return [];
  const before = coverage.base === null ? null : beforeOf(coverage.base.unseen, change);
  const groups = new Map<string, { kind: UnseenKind; items: Unseen[] }>();
  for (const item of coverage.head.unseen) {
    if (item.reason === 'excluded') continue;
    const kind = kindIn(item, before, change);
    if (kind !== 'lost' && told.has(keyOf(item))) continue;
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
 * Decides how an unscanned item came about. `lost`: the base could be scanned there and the head
 * cannot, or the change adds or edits a file of a supported format that cannot be scanned
 * completely. `introduced`: any other item that the change adds. `existing`: the rest.
 */
export function kindOf(item: Unseen, { base }: Coverage, change: Change): UnseenKind {
  return kindIn(item, base === null ? null : beforeOf(base.unseen, change), change);
}

/** The unscanned items of the base, under their paths in the head. */
interface Before {
  readonly exactly: ReadonlySet<string>;
  /** The same items without their reasons. */
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

/** An item of the base under its path in the head. */
function movedItem(item: Unseen, moved: Change['moved']): Unseen {
  const where = moved.get(item.where) ?? item.where;
  return { ...item, where, name: item.kind === 'file' ? where : item.name };
}

/** Whether the base had, in scanned form, what the head does not scan. */
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

/** The reason to block when the policy demands complete coverage and something was not scanned. */
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

/** Names that are listed in one message, at most. */
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

/** Each reason in words; used after the name of a file or package. */
const REASON_WORDS: Readonly<Record<Unseen['reason'], string>> = {
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
