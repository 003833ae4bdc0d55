import { isPlaced, type Source } from '../findings/finding.js';
import { restartsClock } from '../findings/gone.js';
import { allMemberIds } from './former-ids.js';
import type { Clocks } from './metadata/clocks.js';
import type { WaitedMember, WaitingMember } from './metadata/waiting-member.js';
import type { Ledger } from './read.js';

/** A finding that a list on the dashboard has. */
export interface Listed {
  readonly source: Source;
  readonly member: WaitingMember;
  /** RFC 3339 time of the comment: its clock. */
  readonly at: string;
  /** When and why it was gone; null while it is there. */
  readonly gone: Pick<WaitedMember, 'ended' | 'reason'> | null;
}

/** A run asks several times for the lists of the same ledger, which never changes. */
const known = new WeakMap<Ledger, readonly Listed[]>();

/** Everything that the dashboards' lists remember of findings without an issue, oldest first. */
export function listedIn(ledger: Ledger): readonly Listed[] {
  const listed = known.get(ledger) ?? read(ledger);
  known.set(ledger, listed);
  return listed;
}

function read({ dashboards }: Ledger): Listed[] {
  return dashboards
    .flatMap(({ notes }) => notes)
    .flatMap(({ marker, comment: { at } }): Listed[] => {
      if (marker.kind !== 'waiting') return [];
      const source = marker.source as Source;
      const gone = new Set(marker.gone.map(({ id }) => id));
      return [
        ...marker.about
          .filter(({ id }) => !gone.has(id))
          .map((member) => ({ source, member, at, gone: null })),
        ...marker.gone.map(({ ended, reason, ...member }) => ({
          source,
          member,
          at,
          gone: { ended, reason },
        })),
      ];
    });
}

/** What lists have that is there, or was left out so that its clock runs on. */
export function runningIn(ledger: Ledger): Listed[] {
  return listedIn(ledger).filter(({ gone }) => gone === null || !restartsClock(gone.reason));
}

/** Where a list remembers that a finding stood, with its code; nothing for one without code. */
export function tracedPlace({ source, member: { id, rule, place } }: Listed): Clocks['places'] {
  return place?.trace === undefined ? [] : [{ id, source, rule, path: place.path, trace: place.trace }];
}

/** The path of a listed finding whose one place is part of what it is; null for any other. */
export function listedPath({ source, member: { place } }: Listed): string | null {
  return place !== null && isPlaced(source) ? place.path : null;
}

/** The fingerprints under which a list may have a finding. */
export function listedIds({ source, member }: Listed): string[] {
  return allMemberIds({ source, package: member.package }, member);
}

/**
 * RFC 3339 times of our comments that list a finding as waiting for an issue, oldest first, by its
 * fingerprint.
 */
export function waitingTimes({ dashboards }: Pick<Ledger, 'dashboards'>): Map<string, string[]> {
  const times = new Map<string, string[]>();
  for (const { marker, comment } of dashboards.flatMap(({ notes }) => notes)) {
    for (const id of marker.kind === 'waiting' ? marker.findings : []) {
      const own = times.get(id);
      if (own === undefined) times.set(id, [comment.at]);
      else own.push(comment.at);
    }
  }
  return times;
}
