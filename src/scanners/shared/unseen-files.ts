import type { SideCoverage, Unseen, UnseenReason } from '../../core/findings/coverage.js';
import { compareText } from '../../core/scale/text-order.js';
import { messageOf, TooLargeError } from '../../system/errors.js';
import type { TreeFile } from '../../system/tree.js';
import { NEVER_SCANNED } from '../../system/never-scanned.js';

/** The item for a file that was not scanned, or for a directory if the path ends with `/`. */
export function fileItem(path: string, reason: UnseenReason, detail?: string): Unseen {
  return { kind: 'file', name: path, where: path, reason, ...(detail === undefined ? {} : { detail }) };
}

/** An item about a file that a tree does not give. @param error what reading it threw */
export function unreadItem(path: string, error: unknown): Unseen {
  const message = messageOf(error);
  const detail = message.startsWith(`${path} `) ? message.slice(path.length + 1) : message;
  return fileItem(path, error instanceof TooLargeError ? 'too-large' : 'unreadable', detail);
}

/** An item about a submodule: its files are another repository's. */
export function submoduleItem(path: string): Unseen {
  return fileItem(`${path}/`, 'unsupported', 'a submodule');
}

/** One item for each committed directory of a package manager. */
export function installedItems(files: readonly TreeFile[]): Unseen[] {
  const folders = new Map<string, number>();
  for (const { path } of files) {
    const parts = path.split('/');
    const end = parts.findIndex((part) => (NEVER_SCANNED as readonly string[]).includes(part));
    if (end < 0) continue;
    const folder = `${parts.slice(0, end + 1).join('/')}/`;
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return [...folders].map(([folder, count]) =>
    fileItem(folder, 'vendored', count === 1 ? '1 file' : `${count} files`),
  );
}

/**
 * The coverage of files, each named once: the first that is said of it counts.
 * @param files number of those that were looked at whole
 */
export function coverageOfFiles(files: number, unseen: readonly Unseen[]): SideCoverage {
  const byPlace = new Map<string, Unseen>();
  for (const item of unseen) if (!byPlace.has(item.where)) byPlace.set(item.where, item);
  return {
    looked: { files, packages: 0 },
    languages: {},
    unseen: [...byPlace.values()].sort((a, b) => compareText(a.where, b.where)),
  };
}
