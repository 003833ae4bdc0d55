import type { ScanReport } from '../../../findings/result.js';
import { daysBetween } from '../../../scale/day.js';
import { capitalise } from '../../../scale/words.js';
import type { StatedFinding, StatementFacts } from '../../facts.js';
import {
  brokenBy,
  findingsOf,
  gapsIn,
  isAbout,
  switchedOff,
  withFsrt,
  withoutClock,
  type RuleSet,
} from '../../look.js';
import { logGaps, logScan } from '../../logs.js';
import { count, GREEN_RUNS, listed } from '../../say.js';
import { looked, missing, notSeen, type Look, type Seen } from '../look.js';

/** What each scan is about, by the source of its findings. */
const ABOUT = {
  dependencies: 'the scan of third-party packages for known vulnerabilities',
  code: 'the scan of the source code for weaknesses',
  secrets: 'the scan for credentials in the source',
  forge: 'the check of the Forge manifests',
  workflows: 'the check of the build workflows',
  'sarif:FSRT': 'Atlassian’s FSRT',
  activity: 'the look for abnormal behaviour in logs',
} as const;

/** A scan that questions ask for. */
type AskedScan = keyof typeof ABOUT;

/** One that looks at the files of the repository. */
type FileScan = Exclude<AskedScan, 'activity'>;

/** Whether a scan ran over the whole tree, and left nothing out. */
export function scanned(source: AskedScan): Look {
  return (facts) => {
    const gap = gapOf(facts, source);
    const scan = scanOf(facts, source);
    return (
      gap ?? looked('yes', `${capitalise(ABOUT[source])} was complete on ${facts.today}${countsOf(scan)}.`)
    );
  };
}

/** Whether a complete scan leaves no finding that is past its due date. */
export function noneOverdue(source: AskedScan): Look {
  const overdue: Look = overFindings([source], ofSource(source, isOverdue), 'past the due date');
  return (facts) => {
    const seen = overdue(facts);
    const [first, ...more] =
      seen.says === 'no'
        ? []
        : withoutClock(
            facts,
            ofSource(source, () => true),
          );
    return first === undefined ? seen : { says: 'unseen', evidence: [first, ...more] };
  };
}

function isOverdue({ sla }: StatedFinding): boolean {
  return sla === 'overdue';
}

function ofSource(
  source: AskedScan,
  is: (finding: StatedFinding) => boolean,
): (finding: StatedFinding) => boolean {
  return (finding) => finding.source === source && is(finding);
}

/** Whether a complete scan shows no package that is malicious. */
export const noMalware: Look = overFindings(
  ['dependencies'],
  ofSource('dependencies', ({ malicious }) => malicious),
  'about a malicious package',
);

/**
 * Whether complete scans show no finding that is about what a set of rules looks for, whichever
 * tool reports it; a waived one is there all the same.
 */
export function noneOf(sources: readonly FileScan[], about: RuleSet, what: string): Look {
  return (facts) =>
    overFindings(
      withFsrt(facts, sources, about),
      (finding) => isAbout(about, finding),
      what,
      about.rules,
    )(facts);
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
    const text = `From ${since} to ${until} a scan of the default branch was complete on ${scannedDays} of ${days} days; the longest gap is ${count(longest, 'day', 'days')}`;
    const more = { url, detail: GREEN_RUNS };
    if (daysBetween(since, until) + 1 < atMost && longest <= atMost)
      return looked('unseen', `${text}. That is a shorter time than ${atMost} days.`, more);
    return looked(longest <= atMost ? 'yes' : 'no', `${text}.`, more);
  };
}

function overFindings(
  sources: readonly AskedScan[],
  counts: (finding: StatedFinding) => boolean,
  what: string,
  rules: readonly string[] = [],
): Look {
  return (facts) => {
    const found = findingsOf(facts, counts);
    if (found.length > 0) return { says: 'no', evidence: [brokenBy(found, what, what)] };
    const gaps = sources.flatMap((source) => gapOf(facts, source, rules)?.evidence ?? []);
    if (gaps.length > 0) return { says: 'unseen', evidence: gaps };
    const scans = capitalise(listed(sources.map((source) => ABOUT[source])));
    const show = sources.length === 1 ? 'shows' : 'show';
    return looked('yes', `${scans} on ${facts.today} ${show} no finding ${what}.`);
  };
}

function scanOf({ result }: StatementFacts, source: AskedScan): ScanReport | undefined {
  return result.scans.find(({ sources }) => sources.includes(source));
}

/** Why a scan says nothing; null where it ran to its end and left nothing out. */
function gapOf(facts: StatementFacts, source: AskedScan, rules: readonly string[] = []): Seen | null {
  if (source === 'activity') return activityGap(facts);
  const off = rules.length === 0 ? switchedOff(facts, [source]) : [];
  const [first, ...more] = [...gapsIn(facts, [source], rules), ...off];
  return first === undefined ? null : { says: 'unseen', evidence: [first, ...more] };
}

function activityGap(facts: StatementFacts): Seen | null {
  const scan = logScan(facts);
  if (scan === null)
    return missing('No logs were looked at for abnormal behaviour; scan.activity of the policy names them.');
  const gaps = logGaps(facts, scan);
  return gaps.length === 0 ? null : { says: 'unseen', evidence: gaps };
}

function countsOf(scan: ScanReport | undefined): string {
  const { packages = null, files = null } = scan ?? {};
  if (packages !== null) return `: ${count(packages, 'package', 'packages')}`;
  return files === null ? '' : `: ${count(files, 'file', 'files')}`;
}
