import { isCauseKey } from '../../findings/cause.js';
import type { GoneReason } from '../../findings/gone.js';
import { isPlaced, type AppliedWaiver, type Finding, type PackageAt } from '../../findings/finding.js';
import { idsOfFinding, keyOfFinding } from '../../findings/finding-key.js';
import { SET_BASIS, slaBasis, slaOf } from '../../gate/sla.js';
import type { Policy } from '../../policy/policy.js';
import { toSecond } from '../../scale/day.js';
import { severityRank } from '../../scale/severity.js';
import type { SlaState } from '../../scale/sla-state.js';
import { compareText } from '../../scale/text-order.js';
import type { Account } from '../account.js';
import type { Labelled } from '../labels.js';
import { isOwnIssue, isRecovered, isRecoveredPackage } from '../lost-text.js';
import type { Clocks } from '../metadata/clocks.js';
import type { IssueMember, IssueMetadata } from '../metadata/issue.js';
import type { Ledger, LedgerIssue } from '../read.js';
import { isOfCause } from '../account-index.js';
import { boardOf } from '../board.js';
import { accountsOf, type IsComplete } from '../accounts.js';
import { answersOf, lastDated, lastDecided } from '../decisions.js';
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
  const { published, exploited, fixSince } = finding;
  const clock = {
    firstSeen: asOf,
    published,
    exploited: exploited?.added ?? null,
    ...(fixSince === undefined ? {} : { fixSince }),
  };
  const { due, daysLeft, reason, state } = slaOf(finding.severity, clock, policy, asOf);
  return { ...finding, due, daysLeft, dueReason: reason, sla: state };
}

/** Severity, due date and waiver of a group of findings as a whole. */
export interface Summary extends Labelled {
  /** Days from today to `due`; null without a due date. */
  readonly daysLeft: number | null;
  /** The waiver that ends first; null unless all findings are waived. */
  readonly waiver: AppliedWaiver | null;
}

/** The part of a finding that labels are derived from. */
export interface Summarised extends Pick<Finding, 'waiver' | 'severity' | 'due' | 'daysLeft' | 'sla'> {
  readonly source: string;
}

const SLA_ORDER: readonly SlaState[] = ['overdue', 'due-soon', 'on-track', 'none'];

/**
 * The worst severity and the earliest due date of the unwaived findings; of all findings when each
 * is waived.
 * @param findings not empty
 * @throws RangeError when it is empty
 */
export function summarise(findings: readonly Summarised[]): Summary {
  const open = findings.filter(({ waiver }) => waiver === null);
  const judged = open.length > 0 ? open : findings;
  const [worst] = [...judged].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  if (worst === undefined) throw new RangeError('an issue about nothing');
  const [first = worst] = judged
    .filter(({ due }) => due !== null)
    .sort((a, b) => compareText(a.due ?? '', b.due ?? ''));
  const waivers = findings.flatMap(({ waiver }) => (waiver === null ? [] : [waiver]));
  return {
    severity: worst.severity,
    due: first.due,
    daysLeft: first.daysLeft,
    sla: SLA_ORDER.find((state) => judged.some(({ sla }) => sla === state)) ?? 'none',
    source: worst.source,
    waived: open.length === 0,
    waiver: open.length > 0 ? null : (waivers.sort((a, b) => compareText(a.expires, b.expires))[0] ?? null),
  };
}

/**
 * Path and trace for recognising the finding after a move; nothing for a finding about a package.
 */
function placeOf({ source, locations: [at], trace }: Finding): Pick<IssueMember, 'place'> {
  if (!isPlaced(source) || at === undefined) return {};
  const kept =
    trace === null
      ? null
      : {
          ...trace,
          own: [...trace.own],
          names: [...trace.names],
          way: [...trace.way],
          around: [...trace.around],
        };
  return { place: { path: at.path, trace: kept } };
}

/**
 * The metadata that the issue of a target is to store.
 * @param commit the commit that links in the body point to
 * @param since the start of a finding's clock by GitHub's times, when the issue has to store it
 * @param raised severities that the dashboard remembers
 */
export function targetMetadata(
  {
    key,
    findings,
    unseen = [],
    entry = null,
    accounts = new Map(),
  }: Pick<Target, 'key' | 'findings'> & Partial<Pick<Target, 'unseen' | 'entry' | 'accounts'>>,
  policy: Policy,
  commit: string | null,
  since: (finding: Finding) => string | null,
  raised: Clocks['raised'] = [],
): IssueMetadata {
  const at = findings[0]?.package ?? null;
  const members = findings.map((finding): IssueMember => ({
    id: finding.id,
    rule: finding.rule,
    title: finding.title,
    places: placesOf(finding),
    aliases: [...finding.aliases],
    severity: finding.severity,
    due: finding.due,
    basis: finding.dueSet === undefined ? slaBasis(policy, finding.severity) : SET_BASIS,
    since: since(finding),
    ...(finding.fixSince == null ? {} : { fix: toSecond(finding.fixSince) }),
    ...(finding.exploited === undefined ? {} : { exploited: finding.exploited.added }),
    ...(finding.formerIds.length === 0 ? {} : { former: [...finding.formerIds] }),
    ...decidedOf(finding, accounts.get(finding.id) ?? [], raised),
    ...datedOf(accounts.get(finding.id) ?? []),
    ...placeOf(finding),
  }));
  const answers = entry === null ? undefined : answersOf(entry);
  return {
    key,
    source: findings[0]?.source ?? '',
    package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
    commit,
    field: policy.issues['due-field'] ?? null,
    ...(answers === undefined ? {} : { answers }),
    findings: [...members, ...unseen].sort((a, b) => compareText(a.id, b.id)),
  };
}

/** What an issue is to remember of severities that comments set, also on an issue that is gone. */
function decidedOf(
  finding: Finding,
  accounts: readonly Account[],
  raised: Clocks['raised'],
): Pick<IssueMember, 'decided'> {
  const ids = idsOfFinding(finding);
  const before = raised.find(({ id }) => ids.includes(id));
  const last = lastDecided(accounts) ?? before;
  if (last === undefined) return {};
  const { severity, by, reason, answer } = last;
  return { decided: { severity, by, reason, answer } };
}

/** What an issue is to remember of due dates that comments set. */
function datedOf(accounts: readonly Account[]): Pick<IssueMember, 'dated'> {
  const dated = lastDated(accounts);
  return dated === undefined ? {} : { dated };
}

/** The paths of a finding with the package's version, without repetitions. */
function placesOf({ locations }: Finding): IssueMember['places'] {
  const places = locations.map(({ path, package: at }) => ({ path, version: at?.version ?? null }));
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
