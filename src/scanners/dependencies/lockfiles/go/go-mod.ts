import type { LockfileInput, LockfilePackages } from '../facts.js';
import { lookup } from '../packages.js';
import { comparable, replaced, replacements, requiredModules } from './modules.js';
import { standardLibrary } from './standard-library.js';
import { goStatements } from './statements.js';

/**
 * go.mod: `// indirect` marks what the module does not import itself. Go knows no development
 * dependencies.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#go-mod-file
 */
export function readGoMod(input: LockfileInput): LockfilePackages {
  const statements = goStatements(input.text);
  const byModule = replacements(statements);
  const library = standardLibrary(statements);
  const modules = requiredModules(statements).map((module) => replaced(module, byModule));
  const listed = [...modules, ...library.modules];
  return {
    ...lookup(listed, { manager: 'go', facts: (node) => listed[node]?.facts ?? null }),
    declared: comparable(listed),
    notCompared: library.notCompared,
  };
}
