import type { EvidencePermissions } from '../core/history/evidence.js';
import { dayOf, type Day } from '../core/scale/day.js';
import { ApiTree } from '../github/read/api-tree.js';
import type { Client, RepositoryName } from '../github/client.js';
import {
  commitApprovals,
  commitBefore,
  fileVersions,
  type CommitApproval,
} from '../github/read/policy-history.js';
import {
  grants,
  permissionHistory,
  type DatedChange,
  type ManifestHistory,
  type ManifestVersion,
} from '../scanners/forge/permissions/history.js';
import { manifestPaths, type ForgeScope } from '../scanners/shared/forge/read.js';

/** The period of a permission history, both days included. */
export interface HistoryPeriod {
  readonly since: Day;
  readonly until: Day;
  readonly timezone: string;
}

/**
 * What pull requests gave to the repository's Forge apps in a period, by the history of their
 * manifests in git, and who merged and reviewed each. Manifests that were both added and removed
 * between the ends of the period are not seen.
 * @param tip the newest commit of the default branch
 * @returns null where there is no Forge app
 * @throws what the GitHub client throws
 */
export async function readPermissionHistory(
  client: Client,
  name: RepositoryName,
  tip: string,
  scope: ForgeScope,
  period: HistoryPeriod,
): Promise<EvidencePermissions | null> {
  const start = await commitBefore(client, name, tip, `${period.since}T00:00:00Z`);
  const commits = [tip, ...(start === null ? [] : [start])];
  const trees = await Promise.all(commits.map((commit) => new ApiTree(client, name, commit).files()));
  const paths = [...new Set(trees.flatMap((files) => manifestPaths(files, scope)).map(({ path }) => path))];
  const histories: ManifestHistory[] = [];
  for (const path of paths.sort()) histories.push(await historyOf(client, name, tip, path, period));
  const { hasApps, changes, unread } = permissionHistory(histories);
  if (!hasApps) return null;
  const approvals = await approvalsOf(client, name, changes);
  return {
    changes: changes.map((change) => recordOf(change, approvals.get(keyOf(change)) ?? [], period.timezone)),
    uncompared: unread.map(({ path, version, problem }) => ({
      app: path,
      on: dayOf(version.at, period.timezone),
      commit: version.commit,
      reason: problem,
    })),
  };
}

/** Reads the versions of the period, and the one before them. */
async function historyOf(
  client: Client,
  name: RepositoryName,
  tip: string,
  path: string,
  { since, until, timezone }: HistoryPeriod,
): Promise<ManifestHistory> {
  const versions: ManifestVersion[] = [];
  for await (const version of fileVersions(client, name, tip, path)) {
    const day = dayOf(version.at, timezone);
    if (day < since) return { path, before: version.text, versions };
    if (day <= until) versions.unshift(version);
  }
  return { path, before: null, versions };
}

/** Who approved the commits of some changes: by path and commit. */
async function approvalsOf(
  client: Client,
  name: RepositoryName,
  changes: readonly DatedChange[],
): Promise<Map<string, readonly CommitApproval[]>> {
  const found = new Map<string, readonly CommitApproval[]>();
  for (const path of new Set(changes.map(({ place }) => place.path))) {
    const own = changes.filter(({ place }) => place.path === path);
    const commits = [...new Set(own.map(({ version }) => version.commit))];
    for (const [commit, approvals] of await commitApprovals(client, name, commits, path))
      found.set(JSON.stringify([path, commit]), approvals);
  }
  return found;
}

function keyOf({ place, version }: DatedChange): string {
  return JSON.stringify([place.path, version.commit]);
}

/**
 * A change with who agreed to it: whoever merged its pull request, and reviewers who saw the
 * manifest with, or without, this permission as it was merged.
 */
function recordOf(
  { app, change, permission, can, consent, severity, place, version }: DatedChange,
  approvals: readonly CommitApproval[],
  timezone: string,
): EvidencePermissions['changes'][number] {
  const merged = approvals.find(({ reviewed }) => reviewed === null);
  const reviewers = approvals.filter(
    ({ reviewed }) =>
      reviewed !== null && grants(place.path, reviewed.text, permission) === (change === 'widens'),
  );
  return {
    app,
    change,
    permission,
    can,
    consent,
    severity,
    on: dayOf(version.at, timezone),
    commit: version.commit,
    author: version.author,
    pullRequest: approvals[0]?.pull ?? null,
    mergedBy: merged?.by ?? null,
    approvedBy: [...new Set(reviewers.map(({ by }) => by))].sort(),
  };
}
