import { allIds } from '../../findings/finding-ids.js';
import type { FindingKey } from '../../findings/finding-key.js';
import { allMemberIds } from '../former-ids.js';
import type { LedgerIssue } from '../read.js';
import type { Role } from '../role.js';
import { closedAs, closedSteps, isUnanswered, mayClose } from './closed-by-person.js';
import type { StandingContext } from './standing.js';
import type { IssueStep } from './steps.js';

/**
 * RFC 3339: when an episode ended, by the fingerprints of its finding; absent for one that the logs
 * do not show any more.
 */
export type EpisodeEnds = ReadonlyMap<string, string>;

/** The ends of the episodes that a scan shows. */
export function episodeEnds(keys: readonly FindingKey[]): EpisodeEnds {
  return new Map(
    keys.flatMap((key) => {
      const { until } = key;
      return until === undefined ? [] : allIds(key).map((id) => [id, until] as const);
    }),
  );
}

/** The issue of an episode that a person closed, and nothing of ours says yet what that means. */
export function isClosedEpisode(entry: LedgerIssue): boolean {
  return entry.meta.source === 'activity' && isUnanswered(entry) && entry.closing?.bot === false;
}

/**
 * Says that an episode is done with: a person closed its issue who may, after it was over. No scan
 * can tell, since a log is rotated away.
 * @param ends what the logs show, all of which could be read
 * @param roles what those may do who closed issues
 */
export function lookedAtSteps(
  entry: LedgerIssue,
  ends: EpisodeEnds,
  context: StandingContext & { readonly roles: ReadonlyMap<string, Role> },
): IssueStep[] {
  const { closing, meta } = entry;
  if (!isClosedEpisode(entry) || closing?.actor == null) return [];
  const as = closedAs(closing);
  if (!mayClose(context.roles.get(closing.actor) ?? 'reads', as)) return [];
  const ids = meta.findings.flatMap((member) => allMemberIds(meta, member));
  if (ids.some((id) => (ends.get(id) ?? '') > closing.at)) return [];
  return closedSteps(entry, as, context);
}
