import { posix } from 'node:path';
import type { Unseen } from '../../../core/findings/coverage.js';
import { fileItem } from '../../shared/unseen-files.js';
import type { ToolSight } from '../tool.js';

/**
 * Which of the files zizmor looked at: those of which its log says that it completed them. What it
 * could not read it mostly does not name.
 */
export function sightOf(log: string, paths: readonly string[]): ToolSight {
  const completed = new Set(
    [...log.matchAll(/ completed (\.\/.+)$/gmu)].map(([, path]) => posix.normalize(path ?? '')),
  );
  const missing = paths.filter((path) => !completed.has(path));
  return { files: paths.length - missing.length, unseen: missing.map(itemOf) };
}

// A file named action.yml that is not a GitHub action belongs to another program.
function itemOf(path: string): Unseen {
  return /(?:^|\/)action\.ya?ml$/u.test(path)
    ? fileItem(path, 'unsupported', 'zizmor does not take it for an action')
    : fileItem(path, 'unreadable', 'zizmor could not read it');
}
