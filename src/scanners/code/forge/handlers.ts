import type { Entry } from '../../shared/forge/entries.js';
import type { Corpus } from '../corpus.js';

/**
 * What a function that Forge calls gets first, for the models of libraries: of events it is nothing
 * that a user chose whole.
 */
export function handlersOf(entries: readonly Entry[]): Corpus['handlers'] {
  return entries.flatMap(({ file, export: name, callers }) => {
    const parameter = callers.has('anyone')
      ? '@forge/api.webTrigger.Request'
      : callers.has('agent') || callers.has('api')
        ? 'source:remote'
        : callers.has('user')
          ? 'forge.Request'
          : null;
    return file === null || parameter === null ? [] : [[file, name, parameter] as const];
  });
}
