import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCollaborator, addWorkflowRun, READ_WRITE } from '../fakes/github/index.js';
import { temporaryDirectory, type Files } from '../fixtures/git.js';
import { KEPT_FILES, keptSettings, POSTURE_PERMISSIONS } from '../fixtures/posture.js';
import { Stage } from './stage.js';

/** The files of an example, as the files of a repository of its own. */
export function exampleFiles(name: string): Readonly<Record<string, string>> {
  const directory = join(import.meta.dirname, '..', '..', 'examples', name);
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
function reviewedToday(files: Readonly<Record<string, string>>): Files {
  const path = '.github/fixby-statement.yml';
  const today = new Date().toISOString().slice(0, 10);
  const text = (files[path] ?? '').replaceAll(/reviewed: 2026-\d{2}-\d{2}/gu, `reviewed: ${today}`);
  return { ...files, [path]: text };
}

/**
 * The example of a vendor in a repository on GitHub whose settings nobody finds fault with, with
 * the files that are the same for every repository, and a run of today.
 */
export async function vendorStage(example: string): Promise<Stage> {
  const shared = Object.entries(KEPT_FILES).filter(([path]) => path.startsWith('.github/'));
  const files = { ...Object.fromEntries(shared), ...reviewedToday(exampleFiles(example)) };
  const permissions = { ...READ_WRITE, ...POSTURE_PERMISSIONS };
  const stage = await Stage.pullRequest(files, { 'notes.md': 'words' }, { permissions });
  addCollaborator(stage.github, stage.repository, 'anna', 'admin');
  stage.repository.posture = keptSettings();
  addWorkflowRun(stage.github, stage.repository);
  return stage;
}
