import { isJudged, type Finding, type GoneFinding, type Location } from '../../core/findings/finding.js';
import { GONE_REASONS, isRepair, type GoneReason } from '../../core/findings/gone.js';
import { itemWords } from '../../core/gate/unseen.js';
import { shortDate } from './dates.js';
import { clip } from './terminal-text.js';

/** Maximum length of the name of the item that hides a finding, in characters. */
const MAX_ITEM = 300;

/**
 * `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty when the finding can be seen.
 */
export function sightWords({ locations, unseenSince, state }: Finding): string {
  const hidden = locations.find((location) => location.unseen !== undefined);
  if (hidden?.unseen === undefined) return '';
  const since = unseenSince === null ? '' : ` since ${shortDate(unseenSince.slice(0, 10))}`;
  const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${clip(hidden.path, 100)}`;
  return `${which}${since}: ${hiddenBy(hidden)}`;
}

function hiddenBy({ unseen }: Location): string {
  return unseen === undefined ? '' : clip(itemWords(unseen.item), MAX_ITEM);
}

/** The reason why a finding is gone, as the end of `2 findings …`. */
export const GONE_WORDS: Readonly<Record<GoneReason, string>> = {
  fixed: 'fixed',
  removed: 'removed with its file',
  excluded: 'excluded by the policy',
  disabled: 'no longer looked for, as the policy says',
  withdrawn: 'withdrawn by its advisory',
  declined: 'closed on GitHub, where its advisory is not published',
  'false-positive': 'called a false positive',
  'out-of-scope': 'called out of scope',
  resolved: 'resolved, as a person says',
  rejected: 'closed by a person without a repair',
};

/**
 * The findings that are gone without a repair, grouped by reason. What had too little confidence to
 * be shown is left out.
 */
export function decidedAway(
  gone: readonly GoneFinding[],
): { readonly reason: GoneReason; readonly findings: readonly GoneFinding[] }[] {
  return GONE_REASONS.filter((reason) => !isRepair(reason))
    .map((reason) => ({
      reason,
      findings: gone.filter((finding) => isJudged(finding) && finding.reason === reason),
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** The findings that were repaired, of those that had been shown. */
export function repaired(gone: readonly GoneFinding[]): GoneFinding[] {
  return gone.filter((finding) => isJudged(finding) && isRepair(finding.reason));
}
