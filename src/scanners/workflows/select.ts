import picomatch from 'picomatch';
import type { TreeFile } from '../../system/tree.js';
import { isBelow, isInstalled } from '../shared/wanted.js';
import type { FileKind } from './model/build.js';

/** A file that is to be scanned. */
export interface Selected {
  readonly path: string;
  readonly kind: FileKind;
}

/** The files of a tree that are scanned, chosen by their paths only. */
export interface Selection {
  /** Sorted by path. */
  readonly files: readonly Selected[];
  /** Symbolic links with such a path; they are not followed. */
  readonly links: readonly string[];
  /** Files that are left out only because the policy excludes them. */
  readonly excluded: readonly string[];
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
const DEPENDABOT = /^\.github\/dependabot\.ya?ml$/u;
const ACTION = /(?:^|\/)action\.ya?ml$/u;

/**
 * Selects workflows, actions and Dependabot's configuration. GitHub reads workflows from a
 * repository's root only; here the scanned directory counts as that root, so that a sample
 * repository can be scanned. Actions may be anywhere.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs over repository paths, from the policy
 */
export function selectWorkflows(
  files: readonly TreeFile[],
  directory: string,
  exclude: readonly string[],
): Selection {
  const isExcluded = picomatch([...exclude], { dot: true });
  const found = files.flatMap(({ path, kind: type }) => {
    const kind = kindOf(path, directory);
    return kind === null || type === 'submodule' ? [] : [{ path, kind, type }];
  });
  const wanted = found.filter(({ path }) => !isExcluded(path));
  return {
    files: wanted.filter(({ type }) => type === 'file').map(({ path, kind }) => ({ path, kind })),
    links: wanted.filter(({ type }) => type === 'symlink').map(({ path }) => path),
    excluded: found.filter(({ path }) => isExcluded(path)).map(({ path }) => path),
  };
}

function kindOf(path: string, directory: string): FileKind | null {
  if (!isBelow(directory, path)) return null;
  const inside = directory === '' ? path : path.slice(directory.length + 1);
  if (WORKFLOW.test(inside)) return 'workflow';
  if (DEPENDABOT.test(inside)) return 'dependabot';
  return ACTION.test(inside) && !isInstalled(path) ? 'action' : null;
}
