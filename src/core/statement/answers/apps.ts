import type { AnswersFile } from './schema.js';

/**
 * The apps that a statement of a directory is about: those whose folder is in it or around it,
 * those of the whole repository, and those that are made from another one.
 * @param directory relative to the repository's root; `''` for all of it
 */
export function appsOf(apps: AnswersFile['apps'], directory: string): AnswersFile['apps'] {
  return apps.filter(
    ({ path, repository }) =>
      path === undefined || repository !== undefined || isBelow(path, directory) || isBelow(directory, path),
  );
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
