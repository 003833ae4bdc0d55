import type { StatementFacts } from '../facts.js';
import { asksFsrt, gapsIn, lookedAt, switchedOff } from '../look.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { count, few, GREEN_RUNS, missing, seen } from '../say.js';
import type { StatementEvidence } from '../statement.js';

/** Most days in a row without a complete scan that still count as constantly. */
const MOST_DAYS = 7;

/** Whether scans run all the time. */
export const scanning: SecurityPromise = {
  id: 'scanning',
  words: 'Dependencies, code and Forge apps are scanned constantly (SCA, SAST, FSRT)',
  checks:
    'The scans of dependencies and of code of this run, FSRT where there is a Forge app, and on how many of the last 90 days a scan of the default branch was complete.',
  kept: `Kept where each of them completed in this run and no more than ${MOST_DAYS} days in a row had no complete scan. Open while the record is no longer than that, and where the policy switches off rules of them. Not kept where the policy switches one off, or there was a longer gap.`,
  cannotKnow:
    'What another system scans. A day counts by a green run of the workflow, which does not tell what the policy of that day asked for: whether FSRT looked on it too is not seen. Days before the first run that kept issues are not counted.',
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const wanted: Wanted[] = ['dependencies', 'code', ...(hasApp(facts) ? (['sarif:FSRT'] as const) : [])];
  const off = wanted.filter((source) => isOff(facts, source));
  if (off.length > 0)
    return {
      status: 'not-kept',
      evidence: [seen(`The policy does not ask for ${few(off.map((source) => WORDS[source]))}.`)],
    };
  const gaps = [...gapsIn(facts, wanted), ...switchedOff(facts, wanted)];
  const days = daysEvidence(facts);
  if (days.long) return { status: 'not-kept', evidence: [days.evidence, ...gaps] };
  if (gaps.length > 0 || !facts.scanDays.seen)
    return { status: 'not-from-here', evidence: [...gaps, days.evidence] };
  if (facts.scanDays.value.days <= MOST_DAYS)
    return {
      status: 'not-from-here',
      evidence: [
        days.evidence,
        missing(`The record is not older than ${MOST_DAYS} days, which is too short for "constantly".`),
      ],
    };
  return {
    status: 'kept',
    evidence: [
      seen(`${wanted.map((source) => WORDS[source]).join(', ')} completed over ${lookedAt(facts, wanted)}.`, {
        date: facts.today,
        detail: programs(facts, wanted),
      }),
      days.evidence,
    ],
  };
}

const WORDS = { dependencies: 'SCA', code: 'SAST', 'sarif:FSRT': 'FSRT' } as const;

/** What has to scan. */
type Wanted = keyof typeof WORDS;

function hasApp({ apps, brokenManifests }: StatementFacts): boolean {
  return apps.length + brokenManifests.length > 0;
}

/** The programs that scanned: `osv-scanner 2.5.1, code 0.1.0`. */
function programs({ result }: StatementFacts, wanted: readonly Wanted[]): string {
  const ran = result.scans.filter(({ sources }) => wanted.some((source) => sources.includes(source)));
  return ran.map(({ scanner, version }) => `${scanner} ${version}`.trim()).join(', ');
}

function isOff(facts: StatementFacts, source: Wanted): boolean {
  if (source === 'sarif:FSRT') return !asksFsrt(facts);
  const { dependencies, code } = facts.policy.scan;
  return source === 'dependencies' ? !dependencies.enabled : !code.enabled;
}

function daysEvidence({ scanDays }: StatementFacts): {
  readonly evidence: StatementEvidence;
  readonly long: boolean;
} {
  if (!scanDays.seen)
    return {
      long: false,
      evidence: missing('On which days was scanned could not be read.', { detail: scanDays.missing.why }),
    };
  const { since, until, days, scannedDays, gaps, url } = scanDays.value;
  const longest = Math.max(0, ...gaps.map((gap) => gap.days));
  const rest = longest === 0 ? '' : `; the longest gap was ${count(longest, 'day', 'days')}`;
  return {
    long: longest > MOST_DAYS,
    evidence: seen(
      `A scan of the default branch was complete on ${scannedDays} of ${days} days from ${since} to ${until}${rest}.`,
      { url, date: until, detail: GREEN_RUNS },
    ),
  };
}
