import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { messageOf } from '../../system/errors.js';
import type { Tree } from '../../system/tree.js';
import { parseSarif, SarifError } from '../shared/sarif/parse.js';
import type { Ground } from '../shared/sarif/places.js';
import { importRun, type ImportedRun } from '../shared/sarif/result.js';
import { findSarif, readSarif, type Search } from './read.js';

/** The contents of the SARIF files of one tree. */
export interface Loaded {
  readonly runs: readonly ImportedRun[];
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Reads all files that the globs match. A file that cannot be used is reported as a problem; the
 * others are still read.
 */
export async function loadSarif(
  searches: readonly Search[],
  tree: Tree,
  roots: readonly string[],
): Promise<Loaded> {
  const problems: string[] = [];
  const runs: ImportedRun[] = [];
  const files = await findAll(searches, problems);
  const present = new Set((await tree.files()).map(({ path }) => path));
  const ground: Ground = { roots, has: (path) => present.has(path) };
  for (const [full, { directory, path }] of files) {
    try {
      const bytes = await readSarif(directory, path);
      await refuseCommitted(full, bytes, tree, roots);
      const imported = parseSarif(bytes.toString('utf8')).map((run) => importRun(run, path, ground));
      runs.push(...imported);
      problems.push(...imported.flatMap((run) => run.problems.map((problem) => `${path}: ${problem}`)));
    } catch (error) {
      problems.push(`${path} cannot be used: ${messageOf(error)}`);
    }
  }
  return { runs, files: [...files.values()].map(({ path }) => path), problems };
}

type Found = ReadonlyMap<string, { readonly directory: string; readonly path: string }>;

/** The absolute paths of the matched files, each once. */
async function findAll(searches: readonly Search[], problems: string[]): Promise<Found> {
  const found = new Map<string, { directory: string; path: string }>();
  for (const search of searches)
    for (const glob of search.globs) {
      try {
        for (const path of await findSarif(search, glob))
          found.set(join(search.directory, path), { directory: search.directory, path });
      } catch (error) {
        if (!(error instanceof SarifError)) throw error;
        problems.push(error.message);
      }
    }
  return found;
}

/**
 * Refuses a SARIF file that is part of the scanned commit: it was written by the author of the
 * change, not by a tool in this run, and would hide that the tool wrote nothing.
 */
async function refuseCommitted(
  full: string,
  bytes: Buffer,
  tree: Tree,
  roots: readonly string[],
): Promise<void> {
  if (tree.commit === null) return;
  const slashed = full.replaceAll('\\', '/');
  const root = roots.map((one) => one.replaceAll('\\', '/')).find((one) => slashed.startsWith(`${one}/`));
  const path = root === undefined ? null : slashed.slice(root.length + 1);
  const entry = (await tree.files()).find((file) => file.path === path && file.kind === 'file');
  if (entry === undefined) return;
  // fixby-ignore weak-hash d1f13f21d505: git names its objects by SHA-1, and this is such a name.
  const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  if (id === (await tree.contentId(entry.path)))
    throw new SarifError(
      'it is part of the scanned commit, so no tool wrote it just now. Write it to a path that is not committed',
    );
}
