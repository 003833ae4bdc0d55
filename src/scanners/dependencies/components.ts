import type { Component, Components } from '../../core/packages/component.js';
import { purlOf } from '../../core/packages/purl.js';
import { compareText } from '../../core/scale/text-order.js';
import type { Tree } from '../../system/tree.js';
import type { PackageFacts, StatedPackage } from './lockfiles/facts.js';
import { jointLicence } from './lockfiles/licence.js';
import { readLockfiles, type ReadLockfile } from './read-lockfiles.js';
import { selectLockfiles } from './select.js';

/**
 * The packages of a tree, from its lockfiles alone: nothing is asked of anybody.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs of paths that are left out
 */
export async function componentsIn(
  tree: Tree,
  directory: string,
  exclude: readonly string[],
): Promise<Components> {
  const { lockfiles, links, unread } = selectLockfiles(await tree.files(), directory, exclude);
  const read = await readLockfiles(tree, lockfiles);
  return {
    components: componentsOf(read),
    notListed: [
      ...read.flatMap((one) => whyNotListed(one) ?? []),
      ...links.map((path) => ({ path, reason: 'it is a symbolic link' })),
      ...unread.map(({ path, detail }) => ({ path, reason: detail })),
    ].sort((a, b) => compareText(a.path, b.path)),
  };
}

function whyNotListed({ path, facts, problem }: ReadLockfile): Components['notListed'][number] | null {
  if (problem !== null) return { path, reason: problem.message };
  const isListed = [facts?.all, facts?.declared, facts?.stated].some((listed) => listed !== undefined);
  return isListed ? null : { path, reason: 'packages of this format are compared, and not listed' };
}

/** One component for each package URL of several lockfiles. */
function componentsOf(read: readonly ReadLockfile[]): Component[] {
  const found = new Map<string, Component>();
  const edges = new Map<string, Set<string>>();
  for (const { path, kind, facts } of read) {
    const ecosystem = kind.ecosystem ?? '';
    const listed: readonly (PackageFacts | { name: string; version: string })[] =
      facts?.all?.() ?? facts?.declared ?? [];
    const add = (component: Component): void => {
      const known = found.get(component.purl);
      found.set(component.purl, known === undefined ? component : joined(known, component));
    };
    for (const one of facts?.stated?.() ?? []) add(statedComponent(one, path));
    for (const one of listed) {
      if ('origin' in one && one.origin === 'own') continue;
      const component = componentOf(one, ecosystem, path);
      add(component);
      for (const by of 'others' in one ? one.others : []) {
        const from = purlOf(ecosystem, by.name, by.version ?? '');
        edges.set(from, (edges.get(from) ?? new Set()).add(component.purl));
      }
    }
  }
  return [...found.values()]
    .map((one) => ({ ...one, requires: [...(edges.get(one.purl) ?? [])].sort() }))
    .sort((a, b) => compareText(a.purl, b.purl));
}

function statedComponent(
  { ecosystem, name, version, licence, dev, line }: StatedPackage,
  path: string,
): Component {
  return {
    ...{ purl: purlOf(ecosystem, name, version), ecosystem, name, version, licence, dev },
    ...{ direct: null, installScript: null, places: [{ path, line }], requires: [] },
  };
}

function componentOf(
  one: PackageFacts | { readonly name: string; readonly version: string },
  ecosystem: string,
  path: string,
): Component {
  const { name, version } = one;
  const facts = 'line' in one ? one : null;
  return {
    ...{ purl: purlOf(ecosystem, name, version), ecosystem, name, version },
    licence: facts?.licence ?? null,
    direct: facts?.direct ?? null,
    dev: facts?.dev ?? null,
    installScript: facts?.installScript ?? null,
    places: [{ path, line: facts?.line ?? 1 }],
    requires: [],
  };
}

/** What two files state of a package: where they differ, both hold. */
function bothLicences(a: string | null, b: string | null): string | null {
  return a === null || b === null || a === b ? (a ?? b) : jointLicence([a, b], 'AND');
}

/** The same package in another place: direct, or for production, where it is so in one of them. */
function joined(a: Component, b: Component): Component {
  const places = [...a.places, ...b.places.filter(({ path }) => a.places.every((one) => one.path !== path))];
  return {
    ...a,
    licence: bothLicences(a.licence, b.licence),
    direct: a.direct === true || b.direct === true ? true : (a.direct ?? b.direct),
    dev: a.dev === false || b.dev === false ? false : a.dev === null || b.dev === null ? null : true,
    installScript:
      a.installScript === true || b.installScript === true ? true : (a.installScript ?? b.installScript),
    places: places.sort((x, y) => compareText(x.path, y.path)),
  };
}
