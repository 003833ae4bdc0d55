import { causeOf } from './cause.js';
import { isPlaced, type Finding } from './finding.js';
import { allIds, type Named } from './finding-ids.js';
import { idOf } from './merge.js';
import type { Trace } from './trace.js';
import type { Weakness } from './weakness.js';

/** What is needed to find the issue of a finding again. */
export interface FindingKey extends Named {
  readonly rule: string;
  /** The file that is part of its identity; null for a finding about a package. */
  readonly path: string | null;
  /** What it is about besides its path; null when that is not recorded. */
  readonly subject: string | null;
  readonly trace: Trace | null;
  /** The key of the issue that it shares with others; null when it has an issue of its own. */
  readonly cause: string | null;
  /** RFC 3339: the end of the episode in a log that it is about, as far as that is seen. */
  readonly until?: string;
}

/** The key of a weakness, before assessment. */
export function keyOfWeakness(weakness: Weakness): FindingKey {
  const at = (weakness.head[0] ?? weakness.base[0])?.package ?? null;
  const { source, rule, aliases, path, subject, trace, cause, formerIds } = weakness;
  return {
    id: idOf(weakness),
    source,
    rule,
    ids: [rule, ...aliases],
    package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
    path,
    subject,
    trace,
    cause: causeOf({ source, rule, path, cause }),
    formerIds,
    ...(weakness.activity === undefined ? {} : { until: weakness.activity.to }),
  };
}

/** The key of an assessed finding. */
export function keyOfFinding(finding: Finding): FindingKey {
  const { id, source, rule, aliases, package: at, trace, cause, formerIds } = finding;
  return {
    id,
    source,
    rule,
    ids: [rule, ...aliases],
    package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
    path: isPlaced(source) ? (finding.locations[0]?.path ?? null) : null,
    subject: null,
    trace,
    cause,
    formerIds,
  };
}

/**
 * Fingerprints that were computed already, by the finding: a run needs those of each several times.
 */
const findingIds = new WeakMap<Finding, string[]>();

/** All fingerprints of an assessed finding: see `allIds`. */
export function idsOfFinding(finding: Finding): string[] {
  const ids = findingIds.get(finding) ?? allIds(keyOfFinding(finding));
  findingIds.set(finding, ids);
  return ids;
}
