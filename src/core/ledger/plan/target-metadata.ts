import { isPlaced, type Finding } from '../../findings/finding.js';
import { idsOfFinding } from '../../findings/finding-key.js';
import type { Trace } from '../../findings/trace.js';
import { SET_BASIS, slaBasis } from '../../gate/sla.js';
import type { Policy } from '../../policy/policy.js';
import { toSecond } from '../../scale/day.js';
import { compareText } from '../../scale/text-order.js';
import type { Account } from '../account.js';
import type { Clocks } from '../metadata/clocks.js';
import type { IssueMember, IssueMetadata } from '../metadata/issue.js';
import { answersOf, lastDated, lastDecided } from '../decisions.js';
import type { Target } from './target.js';

/**
 * Path and trace for recognising the finding after a move; nothing for a finding about a package.
 */
function placeOf({ source, locations: [at], trace }: Finding): Pick<IssueMember, 'place'> {
  if (!isPlaced(source) || at === undefined) return {};
  return { place: { path: at.path, trace: trace === null ? null : keptTrace(trace) } };
}

/** What an issue has room for. */
function keptTrace({ sink, source, within, shape, weight, ...bags }: Trace): NonNullable<KeptPlace['trace']> {
  const [own, names, way, around] = [[...bags.own], [...bags.names], [...bags.way], [...bags.around]];
  return { sink, source, within, shape, weight, own, names, way, around };
}

type KeptPlace = NonNullable<IssueMember['place']>;

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
    ...datedOf(finding, accounts.get(finding.id) ?? []),
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

/** What an issue is to remember of due dates that comments set, also on an issue that is gone. */
function datedOf({ dueSet }: Finding, accounts: readonly Account[]): Pick<IssueMember, 'dated'> {
  const dated = lastDated(accounts);
  if (dated !== undefined) return { dated };
  if (dueSet === undefined || accounts.length > 0) return {};
  const { due, by, reason } = dueSet;
  return { dated: { due, by, reason, command: BEFORE_ANY } };
}

/** Stands for a command on an issue that is gone: every other one came later. */
const BEFORE_ANY = 1;

/** The paths of a finding with the package's version, without repetitions. */
function placesOf({ locations }: Finding): IssueMember['places'] {
  const places = locations.map(({ path, package: at }) => ({ path, version: at?.version ?? null }));
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
