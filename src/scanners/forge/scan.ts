import type { Observation } from '../../core/findings/finding.js';
import type { PermissionChange } from '../../core/findings/permissions.js';
import type { ScanContext, ScanResult } from '../scanner.js';
import { isAside } from '../shared/aside-places.js';
import { suppressionNotes } from '../shared/suppression-notes.js';
import {
  inForce,
  suppress,
  suppressionsIn,
  withFormerIds,
  type Suppression,
} from '../shared/suppressions.js';
import type { ForgeApps } from '../shared/forge/read.js';
import type { ReportParts } from '../shared/scan-report.js';
import { readSide, type ForgeSide } from './apps.js';
import { coverageOf, orphaned } from './coverage.js';
import { findingsOf } from './findings.js';
import { movedManifests } from './moved.js';
import { notesOf } from './notes.js';
import { permissionChanges } from './permissions/diff.js';
import type { ForgeRule } from './rule.js';
import { FORGE_RULES } from './rules/index.js';

/** The findings of a manifest scan, with coverage and notes. */
export type ForgeScan = Pick<ScanResult, 'head' | 'base' | 'moved' | 'permissions'> & {
  readonly report: ReportParts;
};

/** Reads the manifests of both trees, and applies the rules that the policy does not disable. */
export async function scanForge(context: ScanContext): Promise<ForgeScan> {
  const { policy } = context;
  const rules = FORGE_RULES.filter(({ id }) => !policy.scan.forge.disable.includes(id));
  const { head, base } = await readSides(context, rules);
  const moved = base === null ? new Map<string, string>() : movedManifests(head, base);
  const before = base === null ? null : suppressions(base);
  const written = suppressions(head);
  const inline = inForce(written, before);
  const { directory } = context;
  const observed = base === null ? [] : observe(base, rules, directory);
  const found = observe(head, rules, directory);
  const inHead = withFormerIds({ head: found, base: observed, moved }, written);
  const judged = suppress(inHead, inline.counted);
  const lost = base === null ? [] : await orphaned(goneOf(head, base, moved), head.manifests, context.head);
  // A manifest that cannot be read in the head does not count as repaired.
  const unseen = new Set([...head.broken.map(({ path }) => path), ...lost.map(({ where }) => where)]);
  const inBase = suppress(
    withFormerIds({ head: observed, base: [], moved }, before ?? []),
    before ?? [],
  ).open;
  return {
    head: judged.open,
    base: inBase.filter(({ place }) => !unseen.has(moved.get(place.path) ?? place.path)),
    moved,
    ...(base === null ? {} : { permissions: changesOf(head, base, moved, directory) }),
    report: {
      files: head.manifests.length,
      problems: head.broken.map(({ problem }) => problem),
      notes: notesOf({
        head,
        base,
        lost,
        added: inline.added,
        silenced: suppressionNotes({ written, findings: inHead, judged }),
        disabled: policy.scan.forge.disable,
      }),
      coverage: coverageOf(head, base, lost),
    },
  };
}

/**
 * A file that is a manifest in one tree counts as one in the other, even if it cannot be parsed
 * there.
 */
async function readSides(
  { head: headTree, base: baseTree, directory, policy }: ScanContext,
  rules: readonly ForgeRule[],
): Promise<{ head: ForgeSide; base: ForgeSide | null }> {
  const scope = { directory, exclude: policy.scan.forge.exclude };
  const withSources = rules.some(({ readsSources }) => readsSources === true);
  const base = baseTree === null ? null : await readSide(baseTree, scope, new Set(), withSources);
  const known = new Set(base?.manifests.map(({ path }) => path) ?? []);
  return { head: await readSide(headTree, scope, known, withSources), base };
}

function observe({ apps }: ForgeSide, rules: readonly ForgeRule[], directory: string): Observation[] {
  return apps
    .flatMap((app) => findingsOf(app, rules))
    .map((one) => (isOfTests(one.place.path, directory) ? { ...one, confidence: 'low' } : one));
}

/** Whether a manifest is one of tests, which nobody deploys. */
function isOfTests(path: string, directory: string): boolean {
  return isAside(directory === '' ? path : path.slice(directory.length + 1), 'forge');
}

function suppressions({ texts }: ForgeApps): Suppression[] {
  return [...texts].flatMap(([path, text]) => suppressionsIn(path, text));
}

function goneOf(
  head: ForgeApps,
  base: ForgeApps,
  moved: ReadonlyMap<string, string>,
): ForgeApps['manifests'] {
  const here = new Set([...head.manifests, ...head.broken].map(({ path }) => path));
  return base.manifests.filter(({ path }) => !here.has(path) && !moved.has(path));
}

/**
 * The changed permissions of all apps. An app that cannot be read in one tree is not compared: in
 * the head that fails the scan, in the base it is being repaired. Nor is one of tests, unless it
 * was none before.
 */
function changesOf(
  head: ForgeApps,
  base: ForgeApps,
  moved: ReadonlyMap<string, string>,
  directory: string,
): PermissionChange[] {
  const unread = new Set([...head.broken, ...base.broken].map(({ path }) => path));
  const here = new Map(head.manifests.map((manifest) => [manifest.path, manifest]));
  const before = new Map(
    base.manifests.map((manifest) => [moved.get(manifest.path) ?? manifest.path, manifest]),
  );
  return [...new Set([...here.keys(), ...before.keys()])]
    .filter((path) => !unread.has(path))
    .filter((path) => [path, before.get(path)?.path ?? path].some((place) => !isOfTests(place, directory)))
    .flatMap((path) => permissionChanges(here.get(path) ?? null, before.get(path) ?? null));
}
