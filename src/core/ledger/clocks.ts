import { isCauseKey } from '../findings/cause.js';
import { allIds } from '../findings/finding-ids.js';
import type { FindingKey } from '../findings/finding-key.js';
import { decidedDue, type DueDecision } from '../gate/due-decision.js';
import { SET_BASIS, type Previous } from '../gate/sla.js';
import { indexOf } from './account-index.js';
import { hasEnded } from './accounts.js';
import { lastDecided } from './decisions.js';
import { packClocks, type Clock, type Clocks } from './metadata/clocks.js';
import { packTrace } from './metadata/packed-trace.js';
import { isExposed } from './plan/redaction.js';
import type { CommentMarker } from './metadata/comment-marker.js';
import type { IssueMember, IssueMetadata } from './metadata/issue.js';
import type { Ledger, LedgerIssue } from './read.js';
import { recall } from './recall.js';
import { rememberedClocks, rememberedPlaces, rememberedRaises } from './remembered-clocks.js';
import { listedIn, tracedPlace } from './waiting-lists.js';

/** What tells whether a finding that only the dashboard remembers is still there. */
export interface Orphans {
  /** Fingerprints of the findings of this run. */
  readonly here: ReadonlySet<string>;
  /** Whether the clock has ended of a finding that this run does not show. */
  readonly isOver: (id: string, source: string) => boolean;
  /** Whether everybody reads the dashboard: then it does not say where code is weak. */
  readonly public: boolean;
}

/**
 * The clocks that run, for the dashboard to remember: when somebody takes an issue or a list away
 * (deletes it, transfers it, makes a discussion of it), the clocks of its findings go on. One that
 * only the dashboard remembers is kept until a scan can tell that the finding is gone for good.
 */
export function clocksOf(ledger: Ledger, { here, isOver, public: isPublic }: Orphans): Clocks {
  const keys = [...filedKeys(ledger), ...listedKeys(ledger)];
  const memory = recall(ledger, keys, () => false);
  const known = new Set(keys.map(({ id }) => id));
  // What ran under another name or in another place before; what started apart is another clock.
  const renamed = new Set<string>();
  const running = keys.flatMap((key): Clock[] => {
    const { id, source } = key;
    const { start = null, previous = [], decisions } = memory.get(id) ?? {};
    if (start === null) return [];
    for (const one of allIds(key)) renamed.add(startedAs(one, start));
    return [{ id, source, since: start, announced: withSet(latest(previous), decisions?.due ?? null) }];
  });
  const orphans = [...rememberedClocks(ledger).values()]
    .flat()
    .filter(({ id, since }) => !known.has(id) && !renamed.has(startedAs(id, since)))
    .filter(({ id, source }) => here.has(id) || !isOver(id, source));
  const kept = new Set(orphans.map(({ id }) => id));
  const raised = [
    ...raisedIn(ledger, isPublic),
    ...rememberedRaises(ledger)
      .filter(({ id }) => kept.has(id))
      .map((one) => (isPublic ? withoutReason(one) : one)),
  ];
  const orphaned = rememberedPlaces(ledger).filter(({ id }) => kept.has(id));
  const places = isPublic ? [] : [...placesIn(ledger), ...orphaned];
  return packClocks([...running, ...orphans], raised, places);
}

/** Names the clock of a finding that started at an RFC 3339 time. */
function startedAs(id: string, since: string): string {
  return `${id} ${since}`;
}

/** Where findings stand that an issue or a list has, with the code there. */
function placesIn(ledger: Ledger): Clocks['places'] {
  const filed = indexOf(ledger).all.flatMap(({ entry, member: { id, rule, place } }) => {
    if (place?.trace == null || !entry.trusted) return [];
    return [{ id, source: entry.meta.source, rule, path: place.path, trace: packTrace(place.trace) }];
  });
  return [...listedIn(ledger).flatMap(tracedPlace), ...filed];
}

/** What was announced last. */
function latest([last]: readonly Previous[]): Previous | null {
  if (last === undefined) return null;
  const { severity, due, basis } = last;
  return { severity, due, basis };
}

/** The same with the date that a comment set, where that counts and no text announces it yet. */
function withSet(announced: Previous | null, set: DueDecision | null): Previous | null {
  if (announced === null || decidedDue(set, announced.due) === null) return announced;
  return { ...announced, due: set?.due ?? announced.due, basis: SET_BASIS };
}

/** The severities that comments set on issues, in public without what is said of weak code. */
function raisedIn({ issues }: Ledger, isPublic: boolean): Clocks['raised'] {
  return issues.flatMap((entry) =>
    entry.meta.findings.flatMap((member) => {
      const decided = lastDecided([{ entry, member }]);
      if (decided === undefined) return [];
      const raised = { id: member.id, ...decided };
      return [isPublic && isExposed(entry) ? withoutReason(raised) : raised];
    }),
  );
}

function withoutReason(raised: Clocks['raised'][number]): Clocks['raised'][number] {
  return { ...raised, reason: '' };
}

function filedKeys(ledger: Ledger): FindingKey[] {
  const { all, byId } = indexOf(ledger);
  return all.map(({ entry, member }) => {
    const key = keyOfMember(entry, member);
    // What was fixed speaks for no clock that runs under another of its names.
    const isOver = byId.get(member.id)?.every(hasEnded) === true;
    return isOver ? { ...key, ids: [key.rule], formerIds: [] } : key;
  });
}

function keyOfMember({ meta }: LedgerIssue, member: IssueMember): FindingKey {
  const { place } = member;
  return {
    ...keyOfLeft(meta, member),
    path: place?.path ?? null,
    cause: isCauseKey(meta.key) ? meta.key : null,
  };
}

/** The key of a finding as far as a comment remembers it that says that it left. */
function keyOfLeft(
  { source, package: at }: Pick<IssueMetadata, 'source' | 'package'>,
  { id, rule, aliases, former = [] }: Pick<IssueMember, 'id' | 'rule' | 'aliases' | 'former'>,
): FindingKey {
  return { ...UNKNOWN, id, rule, source, ids: [rule, ...aliases], package: at, formerIds: former };
}

/** What waits for its issue, or left one for a reason that ends no clock. */
function listedKeys({ issues, dashboards }: Ledger): FindingKey[] {
  const waiting = dashboards.flatMap(({ notes }) =>
    notes.flatMap(({ marker }) => (marker.kind !== 'waiting' ? [] : keysOfList(marker))),
  );
  const left = issues.flatMap(({ meta, notes }) =>
    notes.flatMap(({ marker }) =>
      marker.kind !== 'left' ? [] : marker.members.map((member) => keyOfLeft(meta, member)),
    ),
  );
  return [...waiting, ...left];
}

/** What waits, under every id that the list knows: its clock may run under an alias. */
function keysOfList({ source, findings, about }: WaitingList): FindingKey[] {
  const members = new Map(about.map((member) => [member.id, member]));
  return findings.map((id) => {
    const member = members.get(id);
    return member === undefined
      ? { ...UNKNOWN, id, source }
      : keyOfLeft({ source, package: member.package }, member);
  });
}

type WaitingList = Extract<CommentMarker, { kind: 'waiting' }>;

const UNKNOWN = {
  rule: '',
  ids: [],
  package: null,
  path: null,
  subject: null,
  trace: null,
  cause: null,
  formerIds: [],
} as const;
