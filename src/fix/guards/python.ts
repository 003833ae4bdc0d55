import { refuses, runs, type Guard } from './guard.js';

/** uv with its own lockfile: it reads what packages state of themselves, and builds none. */
export const uv: Guard = (words, folder) =>
  words[1] === 'pip' ? compiling(words, folder) : Promise.resolve(runs(words, '--no-build'));

/**
 * pip, pip-compile and `uv pip`. A line of a requirements file may name a folder or an archive,
 * which they build, in more ways than can be told apart for certain; and the options that an
 * earlier run wrote into a lockfile say where the next one writes.
 */
export const compiling: Guard = refuses('a requirements file may name what pip builds, and so runs');

/** Poetry loads plugins out of the project, and builds what states no metadata. */
export const poetry: Guard = refuses('a project may have plugins of Poetry, which it would run');
