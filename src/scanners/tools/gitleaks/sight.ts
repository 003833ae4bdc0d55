import { posix } from 'node:path';
import type { Unseen } from '../../../core/findings/coverage.js';
import { fileItem } from '../../shared/unseen-files.js';
import type { ToolSight } from '../tool.js';

/**
 * A line about something that it leaves out: `… DBG skipping file: global allowlist path=go.sum`.
 * An empty file is none that hides anything.
 */
const SKIPPED =
  /\bskipping (?<what>binary file|file|directory|archive)\b.*?\bpath=(?<path>"(?:[^"\\]|\\.)*"|\S+)/u;

/** Which of the files gitleaks looked at, by its log. */
export function sightOf(log: string, paths: readonly string[]): ToolSight {
  const unseen = log.split('\n').flatMap(itemOf);
  const left = ({ where }: Unseen): number =>
    where.endsWith('/') ? paths.filter((path) => path.startsWith(where)).length : 1;
  return { files: paths.length - unseen.reduce((sum, item) => sum + left(item), 0), unseen };
}

function itemOf(line: string): Unseen[] {
  const { what, path } = SKIPPED.exec(line)?.groups ?? {};
  if (what === undefined || path === undefined) return [];
  const name = posix.normalize(path.startsWith('"') ? unquoted(path) : path);
  const where = what === 'directory' ? `${name}/` : name;
  return [fileItem(where, 'unsupported', 'gitleaks leaves it out by itself')];
}

/** A text as Go quotes it, which JSON reads but for `\x` and `\a`, of which no path is made. */
function unquoted(text: string): string {
  const plain = text.replace(/\\x([0-9a-f]{2})/gu, '\\u00$1').replace(/\\a/gu, '\\u0007');
  return JSON.parse(plain.replace(/\\v/gu, '\\u000b')) as string;
}
