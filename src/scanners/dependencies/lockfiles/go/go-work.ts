import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { lookup } from '../packages.js';
import { besides } from '../paths.js';
import { comparable, replaced, replacements, requiredModules } from './modules.js';
import { standardLibrary } from './standard-library.js';
import { goStatements } from './statements.js';

/**
 * Reads a go.work: only what it changes of the go.mod files that it uses, since these are compared
 * by themselves. Its `replace` lines win over theirs, its `toolchain` line chooses the standard
 * library.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#workspaces
 */
export function readGoWork({ path, text, beside }: LockfileInput): LockfilePackages {
  const statements = goStatements(text);
  const byModule = replacements(statements);
  const library = standardLibrary(statements);
  const used = statements.filter(({ verb }) => verb === 'use').flatMap(({ words }) => words[0] ?? []);
  const texts = used.map((folder) => beside.get(besides(path, `${folder}/go.mod`) ?? '') ?? null);
  const asked = texts.flatMap((mod) => (mod === null ? [] : requiredModules(goStatements(mod))));
  const chosen = asked.map((module) => replaced(module, byModule)).filter(({ alias }) => alias != null);
  const listed = [...chosen, ...library.modules];
  return {
    ...lookup(listed, { manager: 'go', facts: (node) => listed[node]?.facts ?? null }),
    declared: comparable(listed),
    notCompared: used.flatMap((folder, index): NotCompared[] =>
      texts[index] === null
        ? [{ name: folder, reason: 'unsupported', detail: 'its go.mod is not in the repository' }]
        : [],
    ),
  };
}
