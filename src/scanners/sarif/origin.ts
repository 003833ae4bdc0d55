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

/** What the issues know of other tools' results. */
export interface TrackedResults {
  /** Tools that a complete scan of the default branch has read, `sarif:<tool>` each. */
  readonly tools: ReadonlySet<string>;
  /**
   * Whether that scan had a result with this fingerprint.
   * @throws Error where the issues cannot be read
   */
  has(id: string): Promise<boolean>;
}

/**
 * By what a tool's results are told to be introduced or not; `unknown` where files of the base
 * cannot be used: then nothing is old.
 */
type Way = 'files' | 'issues' | 'lines' | 'unknown';

/** What results are compared with. */
export interface Before {
  readonly base: Tree;
  readonly lines: LineMap;
  /** Null where no SARIF files of the base are given. */
  readonly loaded: Loaded | null;
  /** Null where no issues are known. */
  readonly tracked: TrackedResults | null;
  readonly policy: Policy;
}

function wayOf(source: string, { loaded, tracked }: Pick<Before, 'loaded' | 'tracked'>): Way {
  if (loaded?.runs.some((run) => run.source === source) === true) return 'files';
  // They may be any tool's.
  if (loaded !== null && loaded.problems.length > 0) return 'unknown';
  return tracked?.tools.has(source) === true ? 'issues' : 'lines';
}

const WORDS: Readonly<Record<Exclude<Way, 'unknown'>, string>> = {
  files: 'by the SARIF files of the base',
  issues: 'by the tracked issues (no sarif-base)',
  lines:
    'by the lines that changed (no sarif-base, and no complete scan of the default branch that is known)',
};

/** By what each tool's findings were told to be introduced or not. */
export function originNotes(sources: readonly string[], before: Before | null): string[] {
  if (before === null) return [];
  return (['files', 'issues', 'lines'] as const).flatMap((way) => {
    const tools = sources.filter((source) => wayOf(source, before) === way);
    const names = tools.map((source) => source.slice('sarif:'.length));
    return tools.length === 0 ? [] : [`introduced or not, ${WORDS[way]}: ${names.join(', ')}`];
  });
}

/**
 * What counts as the base's: for a tool with SARIF files of the base what they hold; for another
 * one those of its results that were there before.
 * @param observations those of the open results, in their order
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

/** The fingerprint of what was observed. */
function identity(observation: Observation): string {
  return idOf({ ...observation, path: pathOf(observation) });
}

/** The observation in the file as it was called in the base. */
async function asBefore(observation: Observation, { lines }: Before): Promise<Observation> {
  const { place } = observation;
  return { ...observation, place: { ...place, path: (await lines.pathBefore(place.path)) ?? place.path } };
}

interface Candidate {
  readonly imported: Imported;
  readonly observation: Observation;
  /** Whether no other result has its identity. */
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
 * A tracked result is old where it stood: on lines that the file had before, wherever in it, or as
 * the only one of a fingerprint that its tool gave. The same text once more, or in another file, is
 * a new one. What is not tracked is new, unless the policy keeps it out of the issues.
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
 * Whether a finding like this gets an issue for certain: one that is too mild, or that the policy
 * waives or rates, may have none.
 */
function isFiled(observation: Observation, { severity, issues, waivers }: Policy): boolean {
  const { rating, rule, place, source } = observation;
  const facts = { findingIds: [identity(observation)], ids: [rule], package: null, path: place.path };
  if ([...waivers, ...severity.overrides].some(({ match }) => matches(match, facts))) return false;
  return atLeast(rate(rating, severity.unknown, source).severity, issues['minimum-severity']);
}
