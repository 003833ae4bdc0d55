import { allIds } from '../findings/finding-ids.js';
import type { FindingKey } from '../findings/finding-key.js';
import type { Mover } from '../findings/move-score.js';
import { LEAST, pairMoves } from '../findings/moves.js';
import { accountsOf, isNewSince, moverOfKey, type IsComplete } from './accounts.js';
import type { Clocks } from './metadata/clocks.js';
import { orphansIn } from './moved-here.js';
import { unpackTrace } from './metadata/packed-trace.js';
import type { Ledger } from './read.js';
import { rememberedPlaces } from './remembered-clocks.js';
import { listedIds, tracedPlace, runningIn, waitingTimes } from './waiting-lists.js';

/**
 * The keys of a scan's findings, with the former fingerprints of those that moved while no issue
 * remembers their code: what a list of the dashboard has that waits, or what the dashboard
 * remembers of an issue that was taken away. Those of issues are told by `accountsOf`.
 * @param complete whether a source was scanned to its end: only then can something have moved
 */
export function withUnfiledMoves(
  ledger: Ledger,
  found: readonly FindingKey[],
  complete: IsComplete,
): FindingKey[] {
  const keys = movedBack(ledger, found);
  const here = new Set(keys.flatMap(allIds));
  const isAway = ({ id }: Mover): boolean => !here.has(id);
  const running = runningIn(ledger);
  const waits = running.filter(({ gone }) => gone === null);
  const there = [...waits.flatMap(tracedPlace), ...orphansOf(ledger)].map(moverOf).filter(isAway);
  const leftOut = running
    .filter(({ gone }) => gone !== null)
    .flatMap(tracedPlace)
    .map(moverOf)
    .filter(isAway);
  if (there.length + leftOut.length === 0) return keys;
  const { isNew, isSince } = newIn(ledger, keys, complete);
  const others = keys.filter((key) => key.path !== null && !isNew(key)).map(moverOfKey);
  const pairs = new Map<string, string[]>();
  const taken = new Set<string>();
  const pair = (vanished: readonly Mover[], appeared: readonly FindingKey[], least: number) => {
    const now = pairMoves({
      vanished: vanished.filter(({ id }) => !taken.has(id)),
      appeared: appeared.map(moverOfKey),
      others,
      renamed: new Map(),
      least,
    });
    for (const [id, before] of now) {
      taken.add(before);
      pairs.set(id, [...(pairs.get(id) ?? []), before]);
    }
    return now;
  };
  // What several scans showed that could not tell, each elsewhere, may be listed for each.
  for (let open = keys.filter(isNew); open.length > 0;) {
    const now = pair(there, open, LEAST.ledger);
    open = open.filter(({ id, source }) => isSince(source, now.get(id)));
  }
  // Of what was left out it asks for more, since that may be long gone.
  pair(
    leftOut,
    keys.filter((key) => isNew(key) && !pairs.has(key.id)),
    LEAST.gate,
  );
  const names = new Map(running.map((one) => [one.member.id, listedIds(one)] as const));
  return keys.map((key) => {
    const before = (pairs.get(key.id) ?? []).flatMap((id) => names.get(id) ?? [id]);
    return before.length === 0 ? key : withFormer(key, before);
  });
}

/** The keys; those of what is back in a place where it stood before it moved name that move. */
function movedBack(ledger: Ledger, keys: readonly FindingKey[]): FindingKey[] {
  const here = new Set(keys.flatMap(allIds));
  const away = runningIn(ledger).filter(({ member }) => !here.has(member.id));
  const byFormer = new Map(
    away.flatMap((one) => (one.member.former ?? []).map((id) => [id, listedIds(one)] as const)),
  );
  return keys.map((key) => {
    const names = byFormer.get(key.id);
    return names === undefined ? key : withFormer(key, names);
  });
}

function withFormer(key: FindingKey, ids: readonly string[]): FindingKey {
  const former = new Set([...key.formerIds, ...ids]);
  former.delete(key.id);
  return { ...key, formerIds: [...former] };
}

/** What came after the last complete scan. */
interface SinceScan {
  /** Whether nothing tells of a finding but issues and lists of that time. */
  readonly isNew: (key: FindingKey) => boolean;
  /** Whether what has a fingerprint waits, and only since then. */
  readonly isSince: (source: string, id: string | undefined) => boolean;
}

function newIn(ledger: Ledger, keys: readonly FindingKey[], complete: IsComplete): SinceScan {
  const accounts = accountsOf(ledger, keys, complete);
  const times = waitingTimes(ledger);
  const { accounts: areNew, since } = isNewSince(ledger);
  const isSince: SinceScan['isSince'] = (source, id) =>
    id !== undefined && times.get(id)?.every((time) => since(source, time)) === true;
  const isNew: SinceScan['isNew'] = ({ id, path, source }) =>
    path !== null &&
    complete(source) &&
    areNew(source, accounts.get(id) ?? []) &&
    (!times.has(id) || isSince(source, id));
  return { isNew, isSince };
}

/** What only the dashboard remembers: no issue and no list of ours has it any more. */
function orphansOf(ledger: Ledger): Clocks['places'] {
  const isOrphan = orphansIn(ledger);
  return rememberedPlaces(ledger).filter(({ id }) => isOrphan(id));
}

function moverOf(place: Clocks['places'][number]): Mover {
  return { ...place, trace: unpackTrace(place.trace), subject: null };
}
