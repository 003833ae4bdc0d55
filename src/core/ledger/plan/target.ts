import { isCauseKey } from '../../findings/cause.js';
import type { GoneReason } from '../../findings/gone.js';
import { type Finding, type PackageAt } from '../../findings/finding.js';
import { keyOfFinding } from '../../findings/finding-key.js';
import { slaOf } from '../../gate/sla.js';
import type { Policy } from '../../policy/policy.js';
import type { Account } from '../account.js';
import { isOwnIssue, isRecovered, isRecoveredPackage } from '../lost-text.js';
import type { IssueMember } from '../metadata/issue.js';
import type { Ledger, LedgerIssue } from '../read.js';
import { isOfCause } from '../account-index.js';
import { boardOf } from '../board.js';
import { accountsOf, type IsComplete } from '../accounts.js';
import { holderOf } from '../recall.js';

/**
 * The issue that some findings need: its desired content, and the existing issue if there is one.
 */
export interface Target {
  /** A finding's fingerprint, a cause, or a package where issues are grouped by package. */
  readonly key: string;
  /** At least one, worst first. For new findings the due date is counted from now. */
  readonly findings: readonly Finding[];
  /** Null where it has to be created. */
  readonly entry: LedgerIssue | null;
  /** What all issues of ours record about its findings, by finding id. */
  readonly accounts: ReadonlyMap<string, readonly Account[]>;
  /**
   * Findings that its issue lists, that this run did not report and that are not known to be gone:
   * they stay listed.
   */
  readonly unseen: readonly IssueMember[];
}

/**
 * Maximum number of findings that share an issue, since its body has to store each. Further ones
 * get an issue of their own.
 */
const MAX_SHARED = 200;

/** What is known of findings that an issue remembers. */
export interface Seen {
  /** Whether a finding is in the scanned tree, by its fingerprint. */
  readonly isHere: (id: string) => boolean;
  /** Whether one that is not is known to be gone. */
  readonly isGone: (id: string) => boolean;
}

/**
 * What a run knows of the findings that issues remember. One that a comment rules out (false
 * positive, out of scope) does not count as gone: it stays on the issue that says so, since a
 * ruling ends and the finding is then back.
 */
export function seenOf(findings: readonly Finding[], { goneAs, ruled }: Judgements): Seen {
  const here = new Set(findings.map(({ id }) => id));
  return { isHere: (id) => here.has(id), isGone: (id) => goneAs(id) !== null && !ruled.has(id) };
}

/** Why findings are gone, by fingerprint, and which of them are there and ruled out by comment. */
export interface Judgements {
  readonly goneAs: (id: string) => GoneReason | null;
  readonly ruled: ReadonlySet<string>;
}

/**
 * The issues that the findings need, in the order of the findings: one each, or one for each
 * package.
 * @param asOf RFC 3339: now, when the clock of what is new starts
 * @param complete whether a source was scanned to its end: only then can something have moved
 */
export function targetsOf(
  findings: readonly Finding[],
  ledger: Ledger,
  policy: Policy,
  asOf: string,
  seen: Seen,
  complete: IsComplete,
): Target[] {
  const accounts = accountsOf(ledger, findings.map(keyOfFinding), complete);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding, groups, policy);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const byKey = new Map(ledger.issues.map((entry) => [entry.meta.key, entry] as const).reverse());
  // Where a recovered issue may be about several targets, the first one gets it.
  const taken = new Set<LedgerIssue>();
  return [...groups].map(([key, members]) => {
    const found = entryFor(key, members, byKey, accounts);
    const entry = found === null || taken.has(found) ? null : found;
    if (entry !== null) taken.add(entry);
    const own = new Map(members.map(({ id }) => [id, accounts.get(id) ?? []]));
    return {
      key,
      findings: members.map((finding) => started(finding, policy, asOf)),
      entry,
      accounts: own,
      unseen: entry === null ? [] : unseenOf(entry, members, own, seen),
    };
  });
}

/**
 * The findings that an issue lists besides the given ones, and that are neither known to be gone
 * nor in the scanned tree.
 */
export function unseenOf(
  entry: LedgerIssue,
  findings: readonly Finding[],
  accounts: Target['accounts'],
  { isHere, isGone }: Seen,
): IssueMember[] {
  return absentMembers(entry, presentIds(findings, accounts)).filter(({ id }) => !isGone(id) && !isHere(id));
}

/** The fingerprints of findings, including those under which their issues list them. */
export function presentIds(
  findings: readonly Finding[],
  accounts: ReadonlyMap<string, readonly Account[]>,
): Set<string> {
  const remembered = [...accounts.values()].flatMap((own) =>
    own.flatMap(({ member: { id, former = [] } }) => [id, ...former]),
  );
  return new Set([...findings.map(({ id }) => id), ...remembered]);
}

/** The findings that an issue lists and that are not among those present. */
export function absentMembers({ meta }: LedgerIssue, present: ReadonlySet<string>): IssueMember[] {
  return meta.findings.filter(({ id }) => !present.has(id));
}

/** The key of a package's issue. */
export function packageKey(
  source: string,
  { ecosystem, name }: Pick<PackageAt, 'ecosystem' | 'name'>,
): string {
  return `${source}:${ecosystem}/${name}`;
}

function groupKey(finding: Finding, groups: ReadonlyMap<string, readonly Finding[]>, policy: Policy): string {
  const at = finding.package;
  const shared = policy.issues['group-by'] === 'package' && at !== null;
  const common = finding.cause ?? boardOf(finding.source);
  const key = common ?? (shared ? packageKey(finding.source, at) : finding.id);
  return (groups.get(key)?.length ?? 0) < MAX_SHARED ? key : finding.id;
}

/**
 * The existing issue with this key; for an issue about a single finding, also one that lists it
 * under a former identity.
 */
function entryFor(
  key: string,
  [first]: readonly Finding[],
  byKey: ReadonlyMap<string, LedgerIssue>,
  accounts: ReadonlyMap<string, readonly Account[]>,
): LedgerIssue | null {
  const same = byKey.get(key);
  if (first === undefined) return null;
  if (isCauseKey(key))
    return same ?? holderOf((accounts.get(first.id) ?? []).filter(isOfCauseOrLost))?.entry ?? null;
  if (key !== first.id) return same ?? recoveredFor(accounts.get(first.id) ?? []);
  const own = (accounts.get(key) ?? []).filter(({ entry, member }) => isOwnIssue(entry.meta, member));
  return holderOf(own)?.entry ?? same ?? null;
}

function isOfCauseOrLost(account: Account): boolean {
  return isOfCause(account) || isRecovered(account.entry.meta);
}

/** The issue of a package that is known by its title alone. */
function recoveredFor(accounts: readonly Account[]): LedgerIssue | null {
  const lost = accounts.filter(({ entry }) => isRecoveredPackage(entry.meta));
  return holderOf(lost)?.entry ?? null;
}

/** The finding with a running clock: that of a new one starts now. */
function started(finding: Finding, policy: Policy, asOf: string): Finding {
  if (finding.firstSeen !== null) return finding;
  const { published, exploited, fixSince, dueSet } = finding;
  const clock = {
    firstSeen: asOf,
    published,
    exploited: exploited?.added ?? null,
    ...(fixSince === undefined ? {} : { fixSince }),
    set: dueSet === undefined ? null : { ...dueSet, earlierOnly: false },
  };
  const { due, daysLeft, reason, state } = slaOf(finding.severity, clock, policy, asOf);
  return { ...finding, due, daysLeft, dueReason: reason, sla: state };
}
