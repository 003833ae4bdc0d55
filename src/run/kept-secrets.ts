import type { Unseen } from '../core/findings/coverage.js';
import { idOf } from '../core/findings/merge.js';
import type { Policy } from '../core/policy/policy.js';
import { toObservations, valueKey, type PlacedHit } from '../scanners/secrets/findings.js';
import { keptValues } from '../scanners/secrets/kept-values.js';
import { secretsAt } from '../scanners/secrets/scan-tree.js';
import { fileItem } from '../scanners/shared/unseen-files.js';
import { wantedPaths } from '../scanners/shared/wanted.js';
import { messageOf } from '../system/errors.js';
import type { Tree } from '../system/tree.js';

/** A secret that its issue records and that no detector finds any more. */
export interface VanishedSecret {
  /** All fingerprints that it ever had; the first is the one of today. */
  readonly ids: readonly string[];
  /** Its rules: what the code scanner found as well has that one's fingerprint. */
  readonly rules: readonly string[];
  /** The file that had it. */
  readonly path: string;
  /** The commits in which a run saw it, the likeliest first. */
  readonly seenIn: readonly string[];
}

/**
 * Opens a commit of the past; null where the repository does not have it any more.
 * @throws Error where nobody can tell
 */
export type Past = (commit: string) => Promise<Tree | null>;

/** What is searched for the values. */
export interface SearchedForSecrets {
  readonly head: Tree;
  readonly directory: string;
  readonly policy: Policy;
  readonly past: Past;
}

/**
 * Secrets whose value still stands in the head, in a form that no detector knows: encoded, in
 * parts, under a name that says nothing. No value is kept anywhere, and none has to be: the commit
 * in which a run saw it last has it. Costs nothing where no secret vanished.
 * @returns by fingerprint, the file that has the value, or what kept anybody from looking
 */
export async function findKeptSecrets(
  vanished: readonly VanishedSecret[],
  { head, directory, policy, past }: SearchedForSecrets,
): Promise<Map<string, Unseen>> {
  const found = new Map<string, Unseen>();
  const wanted = wantedPaths(directory, policy.scan.secrets.exclude);
  let left = vanished;
  for (let turn = 0; left.some(({ seenIn }) => turn < seenIn.length); turn += 1) {
    const next: VanishedSecret[] = [];
    for (const [commit, some] of byCommit(left, turn)) {
      const known = await valuesIn(commit, some, past);
      if (known === null) {
        next.push(...some);
        continue;
      }
      if ('problem' in known) {
        for (const { ids, path } of some) setFirst(found, ids, unreadable(path, commit, known.problem));
        continue;
      }
      next.push(...some.filter((one) => !known.values.has(one)));
      const items = await standingIn(head, known, wanted);
      for (const [one, hits] of known.values) {
        const [item] = hits.flatMap((hit) => items.get(valueKey(hit)) ?? []);
        if (item !== undefined) setFirst(found, one.ids, item);
      }
    }
    left = next;
  }
  return found;
}

function setFirst(found: Map<string, Unseen>, [id]: readonly string[], item: Unseen): void {
  if (id !== undefined) found.set(id, item);
}

/** The secrets by the commit that has its turn; those whose commits all had one are left out. */
function byCommit(vanished: readonly VanishedSecret[], turn: number): Map<string, VanishedSecret[]> {
  const groups = new Map<string, VanishedSecret[]>();
  for (const one of vanished) {
    const commit = one.seenIn[turn];
    if (commit !== undefined) groups.set(commit, [...(groups.get(commit) ?? []), one]);
  }
  return groups;
}

/** The values that a commit has of secrets. */
interface Known {
  readonly commit: string;
  readonly tree: Tree;
  /** Several where only their kind tells which of a file is meant. */
  readonly values: ReadonlyMap<VanishedSecret, readonly PlacedHit[]>;
}

/** Null where the repository does not have the commit any more. */
async function valuesIn(
  commit: string,
  vanished: readonly VanishedSecret[],
  past: Past,
): Promise<Known | { readonly problem: string } | null> {
  const values = new Map<VanishedSecret, readonly PlacedHit[]>();
  try {
    const tree = await past(commit);
    // A history without the commit no longer has the secret where anybody can look for it.
    if (tree === null) return null;
    const has = new Set((await tree.files()).map(({ path }) => path));
    for (const one of vanished) {
      if (!has.has(one.path)) continue;
      const hits = meantBy(one, await secretsAt(tree, one.path));
      if (hits.length > 0) values.set(one, hits);
    }
    return { commit, tree, values };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/** The secrets of its file that a finding may be: by its fingerprint, else by their kind. */
function meantBy({ ids, rules }: VanishedSecret, hits: readonly PlacedHit[]): readonly PlacedHit[] {
  const known = toObservations(hits).map(({ source, rule, subject, place: { path } }) => ({
    rule,
    id: idOf({ source, rule, subject, path }),
  }));
  const own = hits.filter((_, at) => ids.includes(known[at]?.id ?? ''));
  return own.length > 0 ? own : hits.filter((_, at) => rules.includes(known[at]?.rule ?? ''));
}

/**
 * The files that have the values and do not tell whose they are: by value, the first of them. One
 * that shows an issued value has a finding of the same issue, and one that always showed a value
 * has a finding of its own; a chosen one that came there under another name has left its issue.
 */
async function standingIn(
  head: Tree,
  { commit, tree, values }: Known,
  wanted: (path: string) => boolean,
): Promise<Map<string, Unseen>> {
  const items = new Map<string, Unseen>();
  const lost = { tree, hits: [...values.values()].flat() };
  for (const hit of await keptValues(lost, { tree: head, hits: [] }, wanted)) {
    const key = valueKey(hit);
    if (items.has(key)) continue;
    const isKnown =
      hit.detector.made === 'chosen'
        ? (await shows(head, hit, ({ value }) => value)) && (await shows(tree, hit, ({ value }) => value))
        : await shows(head, hit, valueKey);
    if (isKnown) continue;
    const detail = `it has the secret that commit ${commit.slice(0, 7)} shows, in another form or place`;
    // A path is shown in every report.
    items.set(key, fileItem(hit.path.replaceAll(hit.value, '…'), 'unsupported', detail));
  }
  return items;
}

/** Whether a tree has the file, and it shows the value to a detector. */
async function shows(tree: Tree, hit: PlacedHit, keyOf: (hit: PlacedHit) => string): Promise<boolean> {
  if (!(await tree.files()).some(({ path, kind }) => kind === 'file' && path === hit.path)) return false;
  return (await secretsAt(tree, hit.path)).some((own) => keyOf(own) === keyOf(hit));
}

function unreadable(path: string, commit: string, problem: string): Unseen {
  const detail = `nobody can tell whether its value is gone: commit ${commit.slice(0, 7)}, in which it was seen, cannot be read (${problem})`;
  return fileItem(path, 'unreadable', detail);
}
