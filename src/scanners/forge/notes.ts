import type { Unseen } from '../../core/findings/coverage.js';
import type { Suppression } from '../shared/suppressions.js';
import type { ForgeManifest } from '../shared/forge/manifest.js';
import type { ForgeApps } from '../shared/forge/read.js';
import { FORGE_RULES } from './rules/index.js';

/** The input of `notesOf`. */
export interface NoteFacts {
  readonly head: ForgeApps;
  readonly base: ForgeApps | null;
  /** Apps whose manifest is gone while their code remains. */
  readonly lost: readonly Unseen[];
  /** Suppression comments that the pull request adds. */
  readonly added: readonly Suppression[];
  /** Notes about comments that suppress findings, or have no effect. */
  readonly silenced: readonly string[];
  /** Rule ids that the policy disables. */
  readonly disabled: readonly string[];
}

/**
 * Notes about what was not scanned, what cannot be judged, and what had no effect: one line each.
 */
export function notesOf({ head, base, lost, added, silenced, disabled }: NoteFacts): string[] {
  const known = new Set(FORGE_RULES.map(({ id }) => id));
  return [
    ...(base?.broken ?? []).map(
      ({ problem }) => `of the base, so what this manifest has counts as introduced: ${problem}`,
    ),
    ...lost.map(({ where, detail }) => `${where} could not be looked at: ${detail ?? ''}`),
    ...head.manifests.flatMap(undecidedNote),
    ...twiceNotes(head.manifests),
    ...added.map(
      ({ path, line, rule }) =>
        `${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`,
    ),
    ...silenced,
    ...disabled
      .filter((id) => !known.has(id))
      .map((id) => `scan.forge.disable names ${id}, which is no rule`),
  ];
}

function undecidedNote({ path, variables, root }: ForgeManifest): string[] {
  const notes: string[] = [];
  const [first] = variables;
  if (first !== undefined)
    notes.push(
      `${path}:${first.at.line} has \${…} (${variables.length} in all), which is filled in when the app is deployed: it cannot be judged here`,
    );
  if (root.get('overrides').exists || root.get('environment', 'overrides').exists)
    notes.push(`${path} has overrides for environments: what stands without them was judged`);
  return notes;
}

/**
 * Notes about several manifests with one id: Forge deploys the one in whose directory it is called.
 */
function twiceNotes(manifests: readonly ForgeManifest[]): string[] {
  const byId = new Map<string, string[]>();
  for (const { id, path } of manifests)
    if (id !== null && !id.includes('${')) byId.set(id, [...(byId.get(id) ?? []), path]);
  return [...byId.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => `${paths.join(' and ')} are manifests of one app: each was judged`);
}
