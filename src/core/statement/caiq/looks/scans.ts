import { isWhole } from '../../../gate/sight.js';
import { isJudged, type Finding } from '../../../findings/finding.js';
import type { ScanReport } from '../../../findings/result.js';
import { daysBetween } from '../../../scale/day.js';
import type { StatementFacts } from '../../facts.js';
import { looked, missing, notSeen, type Look, type Seen } from '../look.js';

/** What each scan is about, by the source of its findings. */
const ABOUT = {
  dependencies: 'the scan of third-party packages for known vulnerabilities',
  code: 'the scan of the source code for weaknesses',
  secrets: 'the scan for credentials in the source',
  forge: 'the check of the Forge manifests',
  workflows: 'the check of the build workflows',
  activity: 'the look for abnormal behaviour in logs',
} as const;

/** A scan that questions ask for. */
export type AskedScan = keyof typeof ABOUT;

/** Whether a scan ran over the whole tree, and left nothing out. */
export function scanned(source: AskedScan): Look {
  return (facts) => {
    const scan = scanOf(facts, source);
    const gap = gapOf(scan, source);
    if (scan === undefined || gap !== null) return gap ?? missing('');
    return looked('yes', `${capitalise(ABOUT[source])} was complete on ${facts.today}${countsOf(scan)}.`);
  };
}

/**
 * Whether a complete scan leaves no finding that is past its due date.
 * @param rules ids of rules; all of the source's without
 */
export function noneOverdue(source: AskedScan): Look {
  return overFindings(source, ({ sla }) => sla === 'overdue', 'past its due date');
}

/** Whether a complete scan shows no finding of some rules, waived ones not counted. */
export function noneOf(source: AskedScan, rules: readonly string[], what: string): Look {
  return overFindings(source, ({ rule }) => rules.includes(rule), what);
}

/**
 * Whether the default branch was scanned without a gap that is longer than some days.
 * @param atMost days without a complete scan
 */
export function scannedWithin(atMost: number): Look {
  return ({ scanDays }) => {
    if (!scanDays.seen) return notSeen('On which days was scanned', scanDays.missing);
    const { since, until, days, scannedDays, gaps, url } = scanDays.value;
    const longest = Math.max(0, ...gaps.map((gap) => gap.days));
    const text = `From ${since} to ${until} a scan of the default branch was complete on ${scannedDays} of ${days} days; the longest gap is ${longest} ${longest === 1 ? 'day' : 'days'}.`;
    if (daysBetween(since, until) + 1 < atMost && longest <= atMost) return looked('unseen', text, { url });
    return looked(longest <= atMost ? 'yes' : 'no', text, { url });
  };
}

function overFindings(source: AskedScan, counts: (finding: Finding) => boolean, what: string): Look {
  return (facts) => {
    const found = facts.result.findings.filter(
      (finding) =>
        finding.source === source && finding.waiver === null && isJudged(finding) && counts(finding),
    );
    if (found.length > 0)
      return looked('no', `On ${facts.today} ${countOf(found.length)} ${what}.`, {
        detail: found.map(({ rule, id }) => `${rule} (${id})`).join(', '),
      });
    return (
      gapOf(scanOf(facts, source), source) ??
      looked('yes', `${capitalise(ABOUT[source])} on ${facts.today} shows no finding ${what}.`)
    );
  };
}

function scanOf({ result }: StatementFacts, source: AskedScan): ScanReport | undefined {
  return result.scans.find(({ sources }) => sources.includes(source));
}

/** Why a scan says nothing; null where it ran to its end and left nothing out. */
function gapOf(scan: ScanReport | undefined, source: AskedScan): Seen | null {
  if (scan === undefined || scan.status === 'skipped')
    return missing(`${capitalise(ABOUT[source])} did not run; the policy switches it on under scan.`);
  if (scan.status === 'failed')
    return missing(`${capitalise(ABOUT[source])} did not come to its end, so it shows nothing.`);
  if (scan.coverage === null || isWhole(scan.coverage.head)) return null;
  const { unseen } = scan.coverage.head;
  return missing(
    `${capitalise(ABOUT[source])} could not look at ${unseen.length} ${unseen.length === 1 ? 'item' : 'items'}, so it does not speak for all.`,
  );
}

function countsOf({ packages, files }: ScanReport): string {
  if (packages !== null) return `: ${packages} packages`;
  return files === null ? '' : `: ${files} files`;
}

function countOf(count: number): string {
  return count === 1 ? 'one finding is' : `${count} findings are`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
