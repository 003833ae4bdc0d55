import type { PermissionChange } from '../../../core/findings/permissions.js';
import { isForgeManifest, manifestOf, type ForgeManifest } from '../../shared/forge/manifest.js';
import { ManifestNode } from '../../shared/forge/node.js';
import { readManifestYaml } from '../../shared/forge/yaml.js';
import { capabilitiesOf, permissionChanges } from './diff.js';

/** A manifest as one commit left it. */
export interface ManifestVersion {
  readonly commit: string;
  /** RFC 3339 */
  readonly at: string;
  readonly author: string | null;
  /** Null where the commit has no such file; empty where not all of it can be read. */
  readonly text: string | null;
}

/** The versions of one file. */
export interface ManifestHistory {
  readonly path: string;
  /** What was there before the first of the versions; null for nothing. */
  readonly before: string | null;
  /** Oldest first. */
  readonly versions: readonly ManifestVersion[];
}

/** A change of permissions by a commit. */
export interface DatedChange extends PermissionChange {
  readonly version: ManifestVersion;
}

/** A version that cannot be compared with the one before it. */
export interface UnreadVersion {
  readonly path: string;
  readonly version: ManifestVersion;
  readonly problem: string;
}

/** What the manifests of a repository gave to apps and took from them, commit by commit. */
export interface PermissionHistory {
  /** Whether any of the versions is a Forge app's manifest, or was to be one. */
  readonly hasApps: boolean;
  readonly changes: readonly DatedChange[];
  readonly unread: readonly UnreadVersion[];
}

/**
 * Works out the changes of permissions from versions of manifests. A version that is no valid
 * manifest is named, and the next one is compared with the last that is, so that no change is lost.
 * An app whose manifest moved in one commit is compared with itself.
 */
export function permissionHistory(histories: readonly ManifestHistory[]): PermissionHistory {
  const lines = histories.map(lineOf);
  const changes = lines.flatMap((line) =>
    line.steps.flatMap(({ version, before, after }): DatedChange[] => {
      const moved = before === null ? leaving(after, version, line, lines) : null;
      const follows = after === null && isTaken(before, version, line, lines);
      const made = follows ? [] : permissionChanges(after, before ?? moved);
      return made.map((change) => ({ ...change, version }));
    }),
  );
  return {
    hasApps: lines.some(({ isApp }) => isApp),
    changes,
    unread: lines.filter(({ isApp }) => isApp).flatMap(({ unread }) => unread),
  };
}

/**
 * Whether a text of a manifest gives a permission; false where it is no valid manifest.
 * @param permission as in `PermissionChange`
 */
export function grants(path: string, text: string | null, permission: string): boolean {
  const manifest = text === null ? null : readOne(path, text);
  return manifest !== null && typeof manifest !== 'string' && capabilitiesOf(manifest).has(permission);
}

interface Step {
  readonly version: ManifestVersion;
  readonly before: ForgeManifest | null;
  readonly after: ForgeManifest | null;
}

interface Line {
  /** Whether a version is a Forge app's manifest. */
  readonly isApp: boolean;
  readonly steps: readonly Step[];
  readonly unread: readonly UnreadVersion[];
}

function lineOf({ path, before: first, versions }: ManifestHistory): Line {
  const start = first === null ? null : readOne(path, first);
  let before = typeof start === 'string' ? null : start;
  const steps: Step[] = [];
  const unread: UnreadVersion[] = [];
  for (const version of versions) {
    const after = version.text === null ? null : readOne(path, version.text);
    if (typeof after === 'string') {
      unread.push({ path, version, problem: after });
      continue;
    }
    steps.push({ version, before, after });
    before = after;
  }
  const isApp = steps.some((step) => (step.before ?? step.after) !== null);
  return { isApp: isApp || (start !== null && typeof start !== 'string'), steps, unread };
}

/** A manifest, null for a file that is none of Forge, or why it cannot be read. */
function readOne(path: string, text: string): ForgeManifest | null | string {
  if (text === '') return 'GitHub does not give the whole file';
  const reading = readManifestYaml(text);
  if (!reading.ok) return `line ${reading.line}, column ${reading.column}: ${reading.message}`;
  const root = new ManifestNode(reading.value, reading.positions);
  return isForgeManifest(root) ? manifestOf(path, root) : null;
}

/** The manifest of the same app that the same commit takes from another path; null for none. */
function leaving(
  app: ForgeManifest | null,
  { commit }: ManifestVersion,
  own: Line,
  lines: readonly Line[],
): ForgeManifest | null {
  const others = lines.filter((line) => line !== own).flatMap(({ steps }) => steps);
  const left = others.filter(
    ({ version, before, after }) => version.commit === commit && after === null && before?.id === app?.id,
  );
  return app === null || app.id === null ? null : (left[0]?.before ?? null);
}

/** Whether the same commit brings the app of a manifest that goes to another path. */
function isTaken(
  app: ForgeManifest | null,
  { commit }: ManifestVersion,
  own: Line,
  lines: readonly Line[],
): boolean {
  if (app === null || app.id === null) return false;
  return lines
    .filter((line) => line !== own)
    .flatMap(({ steps }) => steps)
    .some(
      ({ version, before, after }) => version.commit === commit && before === null && after?.id === app.id,
    );
}
