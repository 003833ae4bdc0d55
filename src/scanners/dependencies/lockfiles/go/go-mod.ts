import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { lookup, plainFacts } from '../packages.js';
import { outOfStepWithGoSum } from './go-sum.js';
import { comparable, type Module, replaced, replacements, requiredModules } from './modules.js';
import { standardLibrary } from './standard-library.js';
import { goStatements } from './statements.js';
import { modulesOf, workspaceAbove } from './workspace.js';

/**
 * go.mod: `// indirect` marks what the module does not import itself. Go knows no development
 * dependencies. What the workspace above takes from a folder is own code.
 * @throws LockfileError when a block isn't closed, in the go.work above as well
 * @see https://go.dev/ref/mod#go-mod-file
 */
export function readGoMod(input: LockfileInput): LockfilePackages {
  const statements = goStatements(input.text);
  const byModule = replacements(statements);
  const library = standardLibrary(statements);
  const workspace = workspaceAbove(input.path, input.beside);
  const used = workspace === null ? new Set<string>() : modulesOf(workspace, input.beside);
  const required = requiredModules(statements);
  const own = required.filter(({ name }) => used.has(name)).map(asOwn);
  const modules = required.filter(({ name }) => !used.has(name)).map((module) => replaced(module, byModule));
  const listed = [...modules, ...own, ...library.modules];
  return {
    ...lookup(listed, { manager: 'go', facts: (node) => listed[node]?.facts ?? null }),
    declared: comparable([...modules, ...library.modules]),
    notCompared: [
      ...library.notCompared,
      ...own.map((module) => ownModule(module, workspace ?? '')),
      ...outOfStepWithGoSum(input, modules),
    ],
  };
}

function asOwn(module: Module): Module {
  const { direct } = module.facts;
  return { ...module, origin: 'own', facts: plainFacts({ ...module, origin: 'own' }, { direct }) };
}

/**
 * Names a module that the workspace takes from a folder, since a build without the workspace would
 * download the version.
 */
function ownModule({ name }: Module, workspace: string): NotCompared {
  return { name, reason: 'no-version', detail: `a module of this repository, by ${workspace}` };
}
