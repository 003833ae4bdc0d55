import type { Unseen, UnseenReason } from '../../core/findings/coverage.js';
import type { TreeFile } from '../../system/tree.js';
import { NEVER_SCANNED } from '../../system/working-tree.js';

/** The item for a file that was not scanned, or for a directory if the path ends with `/`. */
export function fileItem(path: string, reason: UnseenReason, detail?: string): Unseen {
  return { kind: 'file', name: path, where: path, reason, ...(detail === undefined ? {} : { detail }) };
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
  return [...folders].map(([folder, count]) => fileItem(folder, 'vendored', `${count} files`));
}
