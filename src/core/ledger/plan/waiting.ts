import { isPublicKnowledge } from '../../findings/disclosure.js';
import type { Finding } from '../../findings/finding.js';
import { restartsClock, type GoneReason } from '../../findings/gone.js';
import { idsOfFinding } from '../../findings/finding-key.js';
import { lostLists, type LedgerDashboard, type Note } from '../read.js';
import { renderHidden } from '../metadata/hidden.js';
import { waitingMember, type WaitedMember, type WaitingMember } from '../metadata/waiting-member.js';
import type { Tracker } from '../tracker.js';
import { waitingTimes } from '../waiting-lists.js';
import type { PlanContext } from './context.js';
import { listed } from './members.js';
import type { IssueRef, IssueStep, Said } from './steps.js';

/**
 * Most characters that one comment remembers: its marker has to fit beside the words, also once
 * some of what it lists is gone.
 */
const MAX_REMEMBERED = 36_000;

/** The findings whose clocks a comment on the dashboard has to start. */
export interface Waiting {
  /** Findings whose clock has to start now without an issue; worst first. */
  readonly findings: readonly Finding[];
  /** Tells whether readers of the tracker may see a finding. */
  readonly shown: (finding: Finding) => boolean;
}

/**
 * Starts the clocks of findings without an issue by a comment on the dashboard: nobody can change
 * the time at which a comment was created.
 */
export function waitingSteps(
  { findings, shown }: Waiting,
  dashboards: readonly LedgerDashboard[],
  dashboard: IssueRef,
): IssueStep[] {
  const known = waitingTimes({ dashboards });
  const isListed = (finding: Finding): boolean =>
    idsOfFinding(finding).some((id) => known.get(id)?.some((at) => keepsClock(at, finding)));
  const fresh = findings.filter((finding) => !isListed(finding));
  const sources = [...new Set(fresh.map(({ source }) => source))];
  const lists = sources.flatMap((source) =>
    chunks(fresh.filter((finding) => finding.source === source)).map((some) =>
      waitingWords({ source, findings: some, rest: [], gone: [] }, shown),
    ),
  );
  // A finding on no list may have been on one that a person overwrote. Such a comment is used
  // again, since the time of its creation starts the clock: in doubt the earlier one.
  const lost = dashboards.flatMap((one) =>
    lostLists(one).map(({ id }) => ({ issue: { number: one.issue.number }, id })),
  );
  return lists.map((say, index): IssueStep => {
    const free = lost[index];
    return free === undefined
      ? { kind: 'comment', issue: dashboard, say }
      : { kind: 'edit-comment', ...free, say };
  });
}

/**
 * Keeps the lists of waiting findings current. One that is gone and whose clock ended waits no
 * more; the list keeps a record of it, and it gets a new clock if it comes back. One that is gone
 * for a reason that lets the clock go on stays listed.
 * @param shown whether a finding may be shown to whoever reads the tracker
 */
export function waitingUpkeep(
  dashboards: readonly LedgerDashboard[],
  context: PlanContext,
  shown: Waiting['shown'],
): IssueStep[] {
  const here = new Map(
    context.findings.flatMap((finding) => idsOfFinding(finding).map((id) => [id, finding] as const)),
  );
  // Of two lists that have it, by two names or in two places, the older one keeps the clock. One
  // from before its clock ended, as another account's may be, keeps none.
  const taken = new Set<Finding>();
  return dashboards.flatMap(({ issue: { number }, notes }) =>
    notes.flatMap(({ marker, comment: { id, at } }): IssueStep[] => {
      if (marker.kind !== 'waiting') return [];
      const own = disclosed(kept(marker, here, context), context.tracker);
      const its = own.findings.filter((finding) => !taken.has(finding) && keepsClock(at, finding));
      const list = { ...own, findings: its };
      for (const finding of list.findings) taken.add(finding);
      const before = new Map(marker.about.map((one) => [one.id, one]));
      if (list.findings.length + list.rest.length + list.gone.length === 0)
        return [{ kind: 'delete-comment', issue: { number }, id }];
      const say = waitingWords(list, shown, before);
      if (JSON.stringify(say.marker) === JSON.stringify(marker)) return [];
      return [{ kind: 'edit-comment', issue: { number }, id, say }];
    }),
  );
}

/** Whether a list that was written at an RFC 3339 time keeps the clock of a finding it has. */
function keepsClock(at: string, { firstSeen }: Finding): boolean {
  return firstSeen !== null && at >= firstSeen;
}

/**
 * The content of a list: `findings` are there; `rest` was not seen, or its clock goes on; `gone` is
 * the record of what is gone.
 */
interface List {
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly rest: readonly { readonly id: string; readonly about: WaitingMember | null }[];
  readonly gone: readonly WaitedMember[];
}

function kept(
  { source, findings: ids, about, gone }: WaitingList,
  here: ReadonlyMap<string, Finding>,
  { goneAs, namelessAs, asOf }: PlanContext,
): List {
  const findings = [...new Set(ids.flatMap((id) => here.get(id) ?? []))];
  const absent = ids
    .filter((id) => !here.has(id))
    .map((id) => ({ id, member: about.find((one) => one.id === id) ?? null }));
  const reasonOf = ({ id, member }: (typeof absent)[number]): GoneReason | null =>
    member === null ? namelessAs(id, source) : goneAs(id);
  const before = new Set(gone.map(({ id }) => id));
  return {
    source,
    findings,
    rest: absent.filter((one) => !endsClock(reasonOf(one))).map(({ id, member }) => ({ id, about: member })),
    gone: [
      // The record that a clock ended stays also when the finding is back: its new clock starts
      // after that.
      ...gone.filter(({ id, reason }) => restartsClock(reason) || !here.has(id)),
      ...absent.flatMap((one) => {
        const reason = reasonOf(one);
        return one.member === null || reason === null || before.has(one.id)
          ? []
          : [{ ...one.member, ended: asOf, reason }];
      }),
    ],
  };
}

type WaitingList = Extract<Note['marker'], { kind: 'waiting' }>;

/**
 * Whether a list remembers what everybody must not read, from when the repository was private.
 */
export function hidesSome(
  { source, about, gone }: WaitingList,
  { public: isPublic }: Pick<Tracker, 'public'>,
): boolean {
  return isPublic && [...about, ...gone].some(({ rule }) => !isPublicKnowledge({ source, rule }));
}

/** The list as far as its readers may know it. Clocks that go on stay listed, by fingerprint. */
function disclosed(list: List, { public: isPublic }: Pick<Tracker, 'public'>): List {
  const { source, rest, gone } = list;
  const isShown = ({ rule }: WaitingMember): boolean => !isPublic || isPublicKnowledge({ source, rule });
  return {
    ...list,
    rest: rest.map(({ id, about }) => ({ id, about: about !== null && isShown(about) ? about : null })),
    gone: gone.filter(isShown),
  };
}

function endsClock(reason: GoneReason | null): boolean {
  return reason !== null && restartsClock(reason);
}

/**
 * The comment of a list and its marker.
 * @param before what the list remembers of its findings by fingerprint; that stays as it was
 */
function waitingWords(
  { source, findings, rest, gone }: List,
  shown: (finding: Finding) => boolean,
  before: ReadonlyMap<string, WaitingMember> = new Map(),
): Said {
  const visible = findings.filter(shown);
  return {
    comment: {
      kind: 'waiting',
      findings: visible.map(listed),
      withheld: findings.length - visible.length,
    },
    marker: {
      kind: 'waiting',
      source,
      findings: [...findings, ...rest].map(({ id }) => id),
      about: [
        ...visible.map((finding) => before.get(finding.id) ?? waitingMember(finding)),
        ...rest.flatMap(({ about }) => about ?? []),
      ],
      gone: [...gone],
    },
  };
}

/** Splits findings into lists whose memory fits into one comment each. */
function chunks(findings: readonly Finding[]): Finding[][] {
  const parts: Finding[][] = [];
  let room = 0;
  for (const finding of findings) {
    const size = renderHidden('', waitingMember(finding)).length;
    if (size > room) {
      parts.push([]);
      room = MAX_REMEMBERED;
    }
    room -= size;
    parts.at(-1)?.push(finding);
  }
  return parts;
}
