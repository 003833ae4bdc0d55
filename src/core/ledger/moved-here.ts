import type { FindingKey } from '../findings/finding-key.js';
import { indexOf } from './account-index.js';
import { allMemberIds } from './former-ids.js';
import type { Ledger } from './read.js';
import { rememberedClocks } from './remembered-clocks.js';
import { listedIn, runningIn } from './waiting-lists.js';

/**
 * Tells whether a finding stood elsewhere before while no issue had it: a list says so, or it has
 * the former fingerprint of what a list or only the dashboard remembers. What was fixed in that
 * place before is then another one.
 */
export function movedUnfiled(ledger: Ledger): (key: Pick<FindingKey, 'id' | 'formerIds'>) => boolean {
  const running = runningIn(ledger);
  const here = new Set(running.flatMap(({ member: { id, former } }) => (former === undefined ? [] : [id])));
  const isOrphan = orphansIn(ledger);
  const orphans = [...rememberedClocks(ledger).keys()].filter(isOrphan);
  const before = new Set([...running.map(({ member }) => member.id), ...orphans]);
  return ({ id, formerIds }) => here.has(id) || formerIds.some((former) => before.has(former));
}

/**
 * Tells whether a fingerprint is one that no issue and no list of ours has any more: only the
 * dashboard remembers it.
 */
export function orphansIn(ledger: Ledger): (id: string) => boolean {
  const filed = indexOf(ledger).all.flatMap(({ entry, member }) => allMemberIds(entry.meta, member));
  const known = new Set([...filed, ...listedIn(ledger).map(({ member }) => member.id)]);
  return (id) => !known.has(id);
}
