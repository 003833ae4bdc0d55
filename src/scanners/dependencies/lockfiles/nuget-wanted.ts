import type { LockfileInput } from './facts.js';
import { putInto, readNuGetProject, referencesIn } from './nuget.js';
import type { Wanted } from './wish.js';

/**
 * What a .NET project asks for whatever is built: a reference under a condition may rightly be left
 * out of the lockfile. Files above it that apply to all projects are read as well. The version is
 * the one that properties and central management give; where they give several, or none, only the
 * name counts.
 * @param path of the project, relative to the repository
 */
export function wantedByProject(path: string, text: string, { beside }: LockfileInput): Wanted[] {
  const stated = readNuGetProject({ path, text, beside });
  const own = new Set(referencesIn(text));
  const all = new Set([...own, ...putInto(path, beside).flatMap(referencesIn)]);
  return [...all].map((name) => {
    const [version = '', ...others] = stated.versions?.(name) ?? [];
    return { name, range: version, grammar: own.has(name) && others.length === 0 ? 'nuget' : null };
  });
}
