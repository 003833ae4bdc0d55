import type { Finding } from '../../findings/finding.js';
import { allIds } from '../../findings/finding-ids.js';
import { keyOfFinding } from '../../findings/finding-key.js';
import type { LedgerDashboard, Note } from '../read.js';
import type { PlanContext } from './context.js';
import { listed } from './members.js';
import type { IssueRef, IssueStep, Said } from './steps.js';

/** Maximum number of findings in one comment: text and marker must fit together. */
const MAX_LISTED = 1_000;

/** The findings whose clocks a comment on the dashboard has to start. */
export interface Waiting {
  /** Findings whose clock has to start now without an issue; worst first. */
  readonly findings: readonly Finding[];
  /** Tells whether readers of the tracker may see a finding. */
  readonly shown: (finding: Finding) => boolean;
}

/**
 * Starts the clocks of findings without an issue by a comment on the dashboard: nobody can change
 * the time at which a comment was created.
 */
export function waitingSteps(
  { findings, shown }: Waiting,
  dashboards: readonly LedgerDashboard[],
  dashboard: IssueRef,
): IssueStep[] {
  const known = new Set(dashboards.flatMap(({ notes }) => notes).flatMap(({ marker }) => waitingIds(marker)));
  const fresh = findings.filter((finding) => !idsOf(finding).some((id) => known.has(id)));
  const sources = [...new Set(fresh.map(({ source }) => source))];
  return sources.flatMap((source) =>
    chunks(
      fresh.filter((finding) => finding.source === source),
      MAX_LISTED,
    ).map((some) => ({
      kind: 'comment' as const,
      issue: dashboard,
      say: waitingWords(source, some, shown),
    })),
  );
}

/**
 * Removes findings that are gone from the dashboard's lists of waiting findings; if they return,
 * they get a new clock. The lists record no locations, so a finding is removed only when its whole
 * source was scanned.
 * @param shown tells whether readers of the tracker may see a finding
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

/** The fingerprints under which a list may contain a finding. */
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
