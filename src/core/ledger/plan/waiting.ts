import type { Finding } from '../../findings/finding.js';
import { allIds } from '../../findings/finding-ids.js';
import { keyOfFinding } from '../../findings/finding-key.js';
import { lostLists, type LedgerDashboard, type Note } from '../read.js';
import type { PlanContext } from './context.js';
import { listed } from './members.js';
import type { IssueRef, IssueStep, Said } from './steps.js';

/** Most findings that one comment lists: its marker has to fit beside the words. */
const MAX_LISTED = 1_000;

/** What a comment about waiting findings is made from. */
export interface Waiting {
  /** Findings whose clock has to start now, though no issue says so yet; worst first. */
  readonly findings: readonly Finding[];
  /** Whether a finding may be shown to whoever reads the tracker. */
  readonly shown: (finding: Finding) => boolean;
}

/**
 * Starts the clocks of findings that wait for their issue: a comment on the dashboard, whose time
 * of creation nobody can change.
 */
export function waitingSteps(
  { findings, shown }: Waiting,
  dashboards: readonly LedgerDashboard[],
  dashboard: IssueRef,
): IssueStep[] {
  const known = new Set(dashboards.flatMap(({ notes }) => notes).flatMap(({ marker }) => waitingIds(marker)));
  const fresh = findings.filter((finding) => !idsOf(finding).some((id) => known.has(id)));
  const sources = [...new Set(fresh.map(({ source }) => source))];
  const lists = sources.flatMap((source) =>
    chunks(
      fresh.filter((finding) => finding.source === source),
      MAX_LISTED,
    ).map((some) => waitingWords(source, some, shown)),
  );
  // What waits and stands on no list may have stood on one that somebody overwrote: its comment is
  // the clock, since nobody can tell any more what came later.
  const lost = dashboards.flatMap((one) =>
    lostLists(one).map(({ id }) => ({ issue: { number: one.issue.number }, id })),
  );
  return lists.map((say, index): IssueStep => {
    const free = lost[index];
    return free === undefined
      ? { kind: 'comment', issue: dashboard, say }
      : { kind: 'edit-comment', ...free, say };
  });
}

/**
 * Takes what is gone off the lists of waiting findings: if it comes back, it gets a new clock. A
 * list does not say where they stood, so that they stay on it until all of their source was seen.
 * @param shown whether a finding may be shown to whoever reads the tracker
 */
export function waitingUpkeep(
  dashboards: readonly LedgerDashboard[],
  context: PlanContext,
  shown: Waiting['shown'],
): IssueStep[] {
  const here = new Map(
    context.findings.flatMap((finding) => idsOf(finding).map((id) => [id, finding] as const)),
  );
  return dashboards.flatMap(({ issue: { number }, notes }) =>
    notes.flatMap(({ marker, comment: { id } }): IssueStep[] => {
      if (marker.kind !== 'waiting' || !context.whole(marker.source)) return [];
      const findings = [...new Set(marker.findings.flatMap((known) => here.get(known) ?? []))];
      if (findings.length === 0) return [{ kind: 'delete-comment', issue: { number }, id }];
      const left = findings.map((finding) => finding.id);
      if (left.join() === marker.findings.join()) return [];
      return [
        { kind: 'edit-comment', issue: { number }, id, say: waitingWords(marker.source, findings, shown) },
      ];
    }),
  );
}

/** Under which fingerprints a list may have a finding. */
function idsOf(finding: Finding): string[] {
  return allIds(keyOfFinding(finding));
}

function waitingWords(
  source: string,
  findings: readonly Finding[],
  shown: (finding: Finding) => boolean,
): Said {
  const visible = findings.filter(shown);
  return {
    comment: {
      kind: 'waiting',
      findings: visible.map(listed),
      withheld: findings.length - visible.length,
    },
    marker: { kind: 'waiting', source, findings: findings.map(({ id }) => id) },
  };
}

function waitingIds(marker: Note['marker']): readonly string[] {
  return marker.kind === 'waiting' ? marker.findings : [];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
