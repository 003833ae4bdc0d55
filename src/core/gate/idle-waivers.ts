import type { Unseen } from '../findings/coverage.js';
import type { Finding } from '../findings/finding.js';
import { idsOfFinding } from '../findings/finding-key.js';
import type { IdleWaiver, Result, ScanReport } from '../findings/result.js';
import { matches, matchesPath, namesOf } from '../policy/match.js';
import { describeMatch } from '../policy/match-key.js';
import type { Policy, Waiver } from '../policy/policy.js';
import { SCANNERS } from '../policy/scan-section.js';
import { dayOf } from '../scale/day.js';
import { isEndedByFix, waiverStanding } from './waiver.js';
import type { WaiverStanding } from './waiver-rules.js';

/** What is known of a run to tell which waivers did nothing in it. */
export interface IdleInput {
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  /** RFC 3339: now. */
  readonly asOf: string;
  readonly scans: readonly ScanReport[];
  /** The scanned directory; `''` for the whole tree. */
  readonly directory: string;
  /** The sources whose findings may have a rule; none where nobody can tell. */
  readonly sourcesOf: (rule: string) => readonly string[];
}

/**
 * The policy's waivers that match nothing in the head, those that do not count, and those that name
 * a finding by an id that it had before it moved. One is called unused only when every scan that
 * could use it was complete.
 */
export function idleWaivers(input: IdleInput): Result['waivers'] {
  const { policy, findings, asOf } = input;
  const today = dayOf(asOf, policy.sla.timezone);
  const byStanding = (wanted: WaiverStanding): Waiver[] =>
    policy.waivers.filter((waiver) => waiverStanding(waiver, policy, today) === wanted);
  const facts = findings.flatMap((finding) =>
    finding.locations.map((location) => ({
      findingIds: idsOfFinding(finding),
      ids: namesOf(finding),
      package: location.package,
      path: location.path,
      fixKnown: location.package !== null && location.package.fixedVersion !== null,
    })),
  );
  return {
    unused: byStanding('active')
      .filter((waiver) => !facts.some((fact) => matches(waiver.match, fact)) && isLookedFor(waiver, input))
      .map(describe),
    mended: byStanding('active')
      .filter((waiver) =>
        facts.some((fact) => isEndedByFix(waiver, fact.fixKnown) && matches(waiver.match, fact)),
      )
      .map(describe),
    expired: byStanding('expired').map(describe),
    overlong: byStanding('overlong').map(describe),
    unconfirmed: byStanding('unconfirmed').map(describe),
    moved: findings.flatMap(({ id, locations }) => {
      const from = locations.find(({ waiver }) => waiver?.formerId !== undefined)?.waiver?.formerId;
      return from === undefined ? [] : [{ from, to: id }];
    }),
  };
}

/** Whether every scan that could have used a waiver looked everywhere where that may apply. */
function isLookedFor(waiver: Waiver, { scans, directory, sourcesOf }: IdleInput): boolean {
  if (directory !== '') return false;
  const { rule, package: name } = waiver.match;
  const known = rule === undefined ? [] : sourcesOf(rule);
  const sources = known.length === 0 && name !== undefined ? ['dependencies'] : known;
  return scans
    .filter((scan) => mayUse(scan, sources))
    .every(({ status, coverage }) => {
      const unseen = coverage?.head.unseen ?? [];
      return status === 'done' && !unseen.some((item) => mayHide(item, waiver));
    });
}

/**
 * Whether a scan may have findings of these sources, or of any for an empty list. A tool that is
 * not asked for is not missed.
 */
function mayUse({ sources: own, status }: ScanReport, sources: readonly string[]): boolean {
  if (own.some((source) => sources.includes(source))) return true;
  const isTool = !own.some((source) => SCANNERS.some((name) => name === source));
  if (isTool) return status !== 'skipped';
  return sources.length === 0;
}

function mayHide({ reason, where, kind, name }: Unseen, { match }: Waiver): boolean {
  if (reason === 'excluded' || reason === 'unsupported') return false;
  const elsewhere = match.path !== undefined && !where.endsWith('/') && !matchesPath(match.path, where);
  const another = match.package !== undefined && kind === 'package' && !match.package.endsWith(`/${name}`);
  return !elsewhere && !another;
}

function describe(waiver: Waiver): IdleWaiver {
  return { match: describeMatch(waiver.match), reason: waiver.reason, expires: waiver.expires };
}
