import { posix } from 'node:path';
import type { Unseen } from '../../../core/findings/coverage.js';
import { redact } from '../secrets/redact.js';
import { fileItem } from '../unseen-files.js';
import { whereaboutsOf, type Ground } from './places.js';
import { messageText } from './rules.js';
import type { Notification, Run } from './schema.js';

/** What a tool says that it could not look at, though it ran to its end. */
export interface Missed {
  readonly unseen: readonly Unseen[];
  /** Errors that are about no file: nobody knows what the tool did not look at. */
  readonly problems: readonly string[];
}

/** Longest text of a tool that is quoted, in characters. */
const MAX_QUOTE = 200;

/**
 * What the notifications of a run say about its coverage: an error or a warning about a file means
 * that it was looked at in part at most (SARIF 3.20.21, 3.58).
 */
export function missedIn(run: Run, ground: Ground): Missed {
  const told = (run.invocations ?? [])
    .flatMap((one) => [one.toolExecutionNotifications ?? [], one.toolConfigurationNotifications ?? []])
    .flat()
    // Where no level is given it is a warning (SARIF 3.58.6).
    .filter(({ level = 'warning' }) => level === 'error' || level === 'warning')
    .map((notification) => ({ notification, paths: pathsIn(notification, run, ground) }));
  const lost = told.filter(({ notification, paths }) => notification.level === 'error' && paths.length === 0);
  return {
    unseen: told.flatMap(({ notification, paths }) =>
      paths.map((path) => fileItem(path, 'partly', quote(notification))),
    ),
    problems: [
      ...new Set(lost.map(({ notification }) => `reports an error of its own: ${quote(notification)}`)),
    ],
  };
}

/** Files of the tree that a notification is about: by its locations, else by names in its text. */
function pathsIn({ locations, message }: Notification, run: Run, ground: Ground): string[] {
  const placed = (locations ?? []).flatMap(({ physicalLocation }) => {
    const at = whereaboutsOf(physicalLocation?.artifactLocation, run, ground);
    return at.kind === 'file' ? [at.path] : [];
  });
  const named = placed.length > 0 ? placed : namesIn(messageText(message ?? {}, undefined));
  return [...new Set(named)].filter((path) => ground.has(path));
}

/** What may be a path in a text, also with a line behind it. */
function namesIn(text: string): string[] {
  return text
    .split(/[\s"'`(),;]+/u)
    .map((word) => word.replace(/(?::\d+)*[:.]?$/u, ''))
    .filter((word) => word !== '')
    .map((word) => posix.normalize(word));
}

function quote({ message }: Notification): string {
  const text = redact(messageText(message ?? {}, undefined))
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? 'it says no more' : text.slice(0, MAX_QUOTE);
}
