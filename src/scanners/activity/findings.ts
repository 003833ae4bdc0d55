import type { Activity } from '../../core/findings/activity.js';
import type { Observation } from '../../core/findings/finding.js';
import { compareText } from '../../core/scale/text-order.js';
import { redact } from '../shared/secrets/redact.js';
import { shown, type Anonymise } from './anonymise.js';
import { chartOf } from './chart.js';
import { HOUR, QUARTER } from './counts/counts.js';
import { BREAK, runsOf } from './detect/judge.js';
import type { Episode } from './detect/window.js';
import { severityOf } from './severity.js';
import { ADVICE, CWE, descriptionOf, REFERENCES, titleOf } from './words.js';

/** Most paths that a finding shows. */
const MAX_PATHS = 8;

/** The power of ten beyond which nobody can tell numbers apart. */
const MOST_RARE = 100;

/** What findings are made with. */
export interface Shown {
  readonly anonymise: Anonymise;
  /** What a client asked for most; without queries. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** The log, as it was named. */
  readonly file: string;
}

/**
 * The findings of some episodes. Clients that look the same once their addresses are cut, and did
 * the same at the same time, are one finding: nobody could tell two apart.
 */
export function observationsOf(episodes: readonly Episode[], context: Shown): Observation[] {
  const named = episodes.map((episode) => ({ ...episode, shown: nameOf(episode, context) }));
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const key = JSON.stringify([one.subject, one.kind, one.shown]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((group) => runsOf(group, BREAK))
    .flatMap((run) => {
      const [first] = run;
      return first === undefined ? [] : [observation(first, run, context)];
    });
}

type Named = Episode & { readonly shown: string };

function nameOf({ subject, name }: Episode, { anonymise }: Shown): string {
  if (subject === 'client') return shown(name, anonymise);
  return name === '' ? 'all' : redact(name);
}

function observation(first: Named, run: readonly Named[], { paths, file }: Shown): Observation {
  const { subject, kind, metric, shown: name } = first;
  const [from, to] = [Math.min(...run.map((one) => one.from)), Math.max(...run.map((one) => one.to))];
  const sum = (of: (one: Named) => number): number => run.reduce((total, one) => total + of(one), 0);
  const asked = subject === 'client' ? run.flatMap((one) => paths.get(one.name) ?? []) : [];
  const activity: Activity = {
    subject,
    name,
    kind,
    from: instant(from),
    to: instant(to),
    observed: sum(({ observed }) => observed),
    expected: Math.round(sum(({ expected }) => expected) * 10) / 10,
    rarity: Math.min(MOST_RARE, Math.floor(-Math.min(...run.map(({ chance }) => chance)) / Math.LN10)),
    paths: [...new Set(asked)].sort(compareText).slice(0, MAX_PATHS).map(redact),
    chart: chartOf([...new Set(run.map(({ series }) => series))], metric, from, to),
  };
  const hour = Math.floor(from / HOUR);
  const subjectAt = (at: number): string => `${subject}|${name}|${instant(at * HOUR)}`;
  return {
    source: 'activity',
    rule: `activity-${kind}`,
    aliases: [],
    title: titleOf(activity),
    description: descriptionOf(activity),
    fix: ADVICE[kind],
    rating: {
      vectors: [],
      word: severityOf(kind, activity.observed - activity.expected),
      malicious: false,
      informational: false,
    },
    cwe: CWE[kind],
    references: REFERENCES[kind],
    published: null,
    place: { path: file, line: null, column: null, endLine: null },
    package: null,
    subject: subjectAt(hour),
    confidence: 'high',
    flow: [],
    activity,
    formerSubjects: neighbours().map((away) => subjectAt(hour + away)),
  };
}

/**
 * By how many hours an earlier run, which had seen less of the log, may have put the start of an
 * episode elsewhere. No other episode of the same subject starts so near: it would be the same one.
 */
function neighbours(): number[] {
  const most = BREAK / HOUR;
  return Array.from({ length: 2 * most + 1 }, (_, index) => index - most).filter((away) => away !== 0);
}

/** RFC 3339, to the second. */
function instant(quarter: number): string {
  return new Date(quarter * QUARTER).toISOString().replace('.000Z', 'Z');
}
