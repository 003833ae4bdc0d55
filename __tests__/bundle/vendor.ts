import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCollaborator, addWorkflowRun, READ_WRITE } from '../fakes/github/index.js';
import { temporaryDirectory } from '../fixtures/git.js';
import { KEPT_FILES, keptSettings, POSTURE_PERMISSIONS } from '../fixtures/posture.js';
import { Stage } from './stage.js';

/** Where an example is. */
export function exampleDirectory(name: string): string {
  return join(import.meta.dirname, '..', '..', 'examples', name);
}

/** The files of an example, as the files of a repository of its own. */
export function exampleFiles(name: string): Readonly<Record<string, string>> {
  const directory = exampleDirectory(name);
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file).slice(directory.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(directory, path), 'utf8')]));
}

/** An FSRT that finds nothing: the real one is in no registry. */
export function quietFsrt(): string {
  const path = join(temporaryDirectory(), 'fsrt');
  const report = { vulns: [], scanner: 'FSRT', scanned: [''], errors: false, error_message: '' };
  writeFileSync(
    path,
    `#!/bin/sh\ncase "$1" in --version) echo 'fsrt 0.1.0' ;; *) echo '${JSON.stringify(report)}' ;; esac\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

/** The same with answers that somebody has just looked at, but for those that nobody does. */
function reviewedToday(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const path = '.github/fixby-statement.yml';
  const today = new Date().toISOString().slice(0, 10);
  const text = (files[path] ?? '').replaceAll(/reviewed: 2026-\d{2}-\d{2}/gu, `reviewed: ${today}`);
  return { ...files, [path]: text };
}

/** The same with a log of the last days, which the example has of three days of its own. */
function loggedToday(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const path = 'logs/access.log';
  const log = files[path];
  if (log === undefined) return files;
  const text = log.replaceAll(/(2[012])\/Nov\/2026/gu, (_, day: string) => {
    const [, date = '', month = '', year = ''] =
      /^\w+, (\d+) (\w+) (\d+)/u.exec(new Date(Date.now() - (23 - Number(day)) * 86_400_000).toUTCString()) ??
      [];
    return `${date}/${month}/${year}`;
  });
  return { ...files, [path]: text };
}

/**
 * The example of a vendor in a repository on GitHub whose settings nobody finds fault with, with
 * the files that are the same for every repository, and a run of today.
 * @param changes of single files, by their path
 */
export async function vendorStage(
  example: string,
  changes: Readonly<Record<string, (text: string) => string>> = {},
): Promise<Stage> {
  const shared = Object.entries(KEPT_FILES).filter(([path]) => path.startsWith('.github/'));
  const own = Object.entries(loggedToday(reviewedToday(exampleFiles(example)))).map(
    ([path, text]) => [path, changes[path]?.(text) ?? text] as const,
  );
  const files = { ...Object.fromEntries(shared), ...Object.fromEntries(own) };
  const permissions = { ...READ_WRITE, ...POSTURE_PERMISSIONS };
  const stage = await Stage.pullRequest(files, { 'notes.md': 'words' }, { permissions });
  addCollaborator(stage.github, stage.repository, 'anna', 'admin');
  stage.repository.posture = keptSettings();
  addWorkflowRun(stage.github, stage.repository);
  return stage;
}

/** Days for which the record of `keepRecord` goes back: the shortest time to a due date. */
const RECORD_DAYS = 10;

/** Gives a repository a record: issues since some days ago, and a complete scan on each day. */
export async function keepRecord(stage: Stage, fsrt: string): Promise<ReturnType<Stage['push']>> {
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  stage.clock.at = daysAgo(RECORD_DAYS);
  await stage.push({ fsrt });
  for (let days = RECORD_DAYS; days > 0; days -= 1)
    addWorkflowRun(stage.github, stage.repository, { createdAt: daysAgo(days), updatedAt: daysAgo(days) });
  stage.clock.at = null;
  return stage.push({ fsrt });
}
