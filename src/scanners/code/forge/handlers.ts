import type { Entry } from '../../shared/forge/entries.js';
import type { Corpus } from '../corpus.js';

/**
 * What the first parameter is of each function that Forge calls, for the library models. For events
 * nothing is declared, since users do not control the whole payload.
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
