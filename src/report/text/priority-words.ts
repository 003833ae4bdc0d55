import type { Epss, KnownExploited } from '../../core/findings/priority.js';
import type { Reachability } from '../../core/findings/reachability.js';
import type { Finding } from '../../core/findings/finding.js';

/** `exploited, listed 2026-03-02, used by ransomware`. */
export function exploitedWords({ added, ransomware }: Pick<KnownExploited, 'added' | 'ransomware'>): string {
  return `exploited, listed ${added}${ransomware ? ', used by ransomware' : ''}`;
}

/** `EPSS 94.4 % on 2026-11-27`: the day belongs to it, since it changes daily. */
export function epssWords({ score, date }: Pick<Epss, 'score' | 'date'>): string {
  return `EPSS ${share(score)}${date === null ? '' : ` on ${date}`}`;
}

/** How EPSS compares with all others: `a score as high or lower than 99.9 % of all have`. */
export function percentileWords({ percentile }: Epss): string {
  return `higher than or equal to ${share(percentile)} of all vulnerabilities`;
}

function share(value: number): string {
  return `${(value * 100).toFixed(value < 0.001 ? 2 : 1)} %`;
}

/** `imported at src/a.ts:3 through express, qs`; `not imported from production code`. */
export function reachWords({ label, at, through, reason }: Reachability): string {
  if (at !== null)
    return `imported at ${at.path}:${at.line}${through.length === 0 ? '' : ` through ${through.join(', ')}`}`;
  return label === 'unknown'
    ? `unknown whether it is imported: ${reason ?? ''}`
    : `${label} from production code`;
}

/** What tells that one comes before others; empty where nothing does. */
export function priorityWords({
  exploited,
  epss,
  reachability,
}: Pick<Finding, 'exploited' | 'epss' | 'reachability'>): string[] {
  return [
    ...(reachability === undefined || reachability.label === 'unknown' ? [] : [reachWords(reachability)]),
    ...(exploited === undefined ? [] : [exploitedWords(exploited)]),
    ...(epss === undefined ? [] : [epssWords(epss)]),
  ];
}
