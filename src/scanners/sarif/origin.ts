import type { Observation } from '../../core/findings/finding.js';
import { idOf, pathOf } from '../../core/findings/merge.js';
import { rate } from '../../core/findings/rate.js';
import { matches } from '../../core/policy/match.js';
import type { Policy } from '../../core/policy/policy.js';
import { atLeast } from '../../core/scale/severity.js';
import type { Tree } from '../../system/tree.js';
import { identified, LineTexts } from '../shared/sarif/findings.js';
import type { LineMap } from '../shared/sarif/lines.js';
import type { Imported } from '../shared/sarif/result.js';
import type { Loaded } from './load.js';

/** What issues record about other tools' results. */
export interface TrackedResults {
  /** Tools that a complete scan of the default branch has read, each as `sarif:<tool>`. */
  readonly tools: ReadonlySet<string>;
  /**
   * Tells whether that scan had a result with this fingerprint.
   * @throws Error when the issues cannot be read
   */
  has(id: string): Promise<boolean>;
}

/**
 * How it is decided whether a tool's results are introduced. `unknown`: the base's files cannot be
 * used, so every result counts as introduced.
 */
type Way = 'files' | 'issues' | 'lines' | 'unknown';

/** What results are compared with. */
export interface Before {
  readonly base: Tree;
  readonly lines: LineMap;
  /** The base's SARIF files; null when none are given. */
  readonly loaded: Loaded | null;
  /** What issues record; null when they are not read. */
  readonly tracked: TrackedResults | null;
  readonly policy: Policy;
}

function wayOf(source: string, { loaded, tracked }: Pick<Before, 'loaded' | 'tracked'>): Way {
  if (loaded?.runs.some((run) => run.source === source) === true) return 'files';
  // A file that cannot be used may be of any tool.
  if (loaded !== null && loaded.problems.length > 0) return 'unknown';
  return tracked?.tools.has(source) === true ? 'issues' : 'lines';
}

const WORDS: Readonly<Record<Exclude<Way, 'unknown'>, string>> = {
  files: 'by the SARIF files of the base',
  issues: 'by the tracked issues (no sarif-base)',
  lines:
    'by the lines that changed (no sarif-base, and no complete scan of the default branch that is known)',
};

/** Notes that say how it was decided which results are introduced, by tool. */
export function originNotes(sources: readonly string[], before: Before | null): string[] {
  if (before === null) return [];
  return (['files', 'issues', 'lines'] as const).flatMap((way) => {
    const tools = sources.filter((source) => wayOf(source, before) === way);
    const names = tools.map((source) => source.slice('sarif:'.length));
    return tools.length === 0 ? [] : [`introduced or not, ${WORDS[way]}: ${names.join(', ')}`];
  });
}

/**
 * The observations of the base. For a tool with SARIF files of the base those are used; for any
 * other tool, those of its present results that existed before.
 * @param observations the observations of the open results, in the same order
 */
export async function baselineOf(
  open: readonly Imported[],
  observations: readonly Observation[],
  before: Before | null,
): Promise<Observation[]> {
  if (before === null) return [];
  const texts = new LineTexts(before.base);
  const old = (before.loaded?.runs ?? []).flatMap(({ results }) => results);
  const baseline = await Promise.all(
    old.filter(({ suppressed }) => !suppressed).map((imported) => identified(imported, texts)),
  );
  const counts = new Map<string, number>();
  for (const one of observations) counts.set(identity(one), (counts.get(identity(one)) ?? 0) + 1);
  for (const [index, imported] of open.entries()) {
    const observation = observations[index];
    if (observation === undefined) throw new RangeError('a result without its observation');
    const alone = counts.get(identity(observation)) === 1;
    if (await wasThere({ imported, observation, alone }, before))
      baseline.push(await asBefore(observation, before));
  }
  return baseline;
}

/** The fingerprint of an observation. */
function identity(observation: Observation): string {
  return idOf({ ...observation, path: pathOf(observation) });
}

/** The observation at its file's path in the base. */
async function asBefore(observation: Observation, { lines }: Before): Promise<Observation> {
  const { place } = observation;
  return { ...observation, place: { ...place, path: (await lines.pathBefore(place.path)) ?? place.path } };
}

interface Candidate {
  readonly imported: Imported;
  readonly observation: Observation;
  /** Whether no other result has the same fingerprint. */
  readonly alone: boolean;
}

async function wasThere(candidate: Candidate, before: Before): Promise<boolean> {
  const { observation } = candidate;
  switch (wayOf(observation.source, before)) {
    case 'lines':
      return before.lines.unchanged(observation.place);
    case 'issues':
      return isTracked(candidate, before);
    default:
      return false;
  }
}

/**
 * Whether a result existed before, by the issues. One that an issue records is old if its lines are
 * unchanged, or were somewhere in the base's file, or if it is the only one with its tool's own
 * fingerprint; another occurrence of the same text is new. One that no issue records is new, unless
 * the policy keeps it from getting an issue: then unchanged lines decide.
 */
async function isTracked({ imported, observation, alone }: Candidate, before: Before): Promise<boolean> {
  const { lines, tracked, policy } = before;
  const { place } = observation;
  const old = await asBefore(observation, before);
  const known =
    (await tracked?.has(identity(observation))) === true || (await tracked?.has(identity(old))) === true;
  if (!known) return !isFiled(observation, policy) && (await lines.unchanged(place));
  if ((await lines.unchanged(place)) || (await lines.hadText(place))) return true;
  const named = imported.fingerprint !== null && !imported.secret && alone;
  return (named || place.line === null) && (await lines.pathBefore(place.path)) !== null;
}

/**
 * Whether a result like this certainly gets an issue: its severity is high enough, and no waiver or
 * override of the policy matches it.
 */
function isFiled(observation: Observation, { severity, issues, waivers }: Policy): boolean {
  const { rating, rule, place, source } = observation;
  const facts = { findingIds: [identity(observation)], ids: [rule], package: null, path: place.path };
  if ([...waivers, ...severity.overrides].some(({ match }) => matches(match, facts))) return false;
  return atLeast(rate(rating, severity.unknown, source).severity, issues['minimum-severity']);
}
