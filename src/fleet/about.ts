import type { FleetAbout, FleetPolicy, Gate, Sight } from '../core/fleet/types.js';
import type { Policy } from '../core/policy/policy.js';
import type { Answered } from '../github/read/fleet/ask-each.js';
import type { RepositoryDetails } from '../github/read/fleet/details.js';
import type { ReadPolicy } from './policies.js';

/** A repository whose details are known, and whose issues are to be read. */
export interface Known {
  readonly about: FleetAbout;
  readonly policy: Policy;
  /** `owner/name` of where its issues are. */
  readonly place: string;
  readonly branch: string | null;
}

/** Where GitHub said nothing of a repository. */
export const NO_ANSWER = { ok: false, why: 'failed', message: 'GitHub answered nothing' } as const;

/** How far a repository is seen of which GitHub told nothing, and why. */
export function refusalOf(answer: Answered<unknown> | undefined): {
  readonly sight: Sight;
  readonly reason: string;
} {
  if (answer === undefined || answer.ok) return { sight: 'failed', reason: NO_ANSWER.message };
  const { why, message } = answer;
  if (why === 'hidden') return { sight: why, reason: 'it is not there, or this token does not see it' };
  if (why === 'forbidden')
    return { sight: why, reason: `this token may not read its issues or files (${message})` };
  return { sight: why, reason: message };
}

const NO_POLICY: FleetPolicy = { path: null, extends: null, preset: '', invalid: null, weaker: [] };

/** What is said of a repository of which nothing is known. */
export function hiddenAbout(
  name: string,
  server: string,
  refused: { readonly sight: Sight; readonly reason: string },
): FleetAbout {
  return {
    name,
    url: `${server}/${name}`,
    ...refused,
    private: true,
    archived: false,
    team: null,
    tracker: null,
    countedIn: null,
    gate: { state: 'not-visible', checks: [] },
    policy: NO_POLICY,
  };
}

/** What GitHub told of a repository, with its policy. */
export function knownOf(name: string, details: RepositoryDetails, { policy, about }: ReadPolicy): Known {
  const elsewhere = policy.issues.repository ?? null;
  return {
    about: {
      name,
      url: details.url,
      sight: 'read',
      reason: null,
      private: details.isPrivate,
      archived: details.isArchived,
      team: teamOf(details),
      tracker: elsewhere,
      countedIn: null,
      gate: gateOf(details),
      policy: about,
    },
    policy,
    place: elsewhere ?? name,
    branch: details.defaultBranchRef?.name ?? null,
  };
}

/** The team of the topic `team-<name>`, the first in the alphabet of several. */
function teamOf({ repositoryTopics }: RepositoryDetails): string | null {
  const names = repositoryTopics.nodes.flatMap(({ topic }) => /^team-(.+)$/u.exec(topic.name)?.[1] ?? []);
  return names.sort()[0] ?? null;
}

/** What the check of this gate is called: the name that `fixby init` gives it. */
const OURS = /fixby/iu;

function gateOf({ defaultBranchRef: branch }: RepositoryDetails): Gate {
  const classic = (branch?.refUpdateRule?.requiredStatusCheckContexts ?? []).flatMap((one) => one ?? []);
  const rules = (branch?.rules?.nodes ?? []).flatMap(({ parameters }) => [
    ...(parameters?.requiredStatusChecks ?? []).map(({ context }) => context),
    ...(parameters?.workflows ?? []).map(({ path }) => path),
  ]);
  const checks = [...new Set([...classic, ...rules])].sort();
  if (checks.length === 0) return { state: 'not-visible', checks };
  return { state: checks.some((name) => OURS.test(name)) ? 'required' : 'other', checks };
}
