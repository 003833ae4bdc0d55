import { refuses, runs, type Guard } from './guard.js';
import { bun, npm, pnpm, yarn } from './javascript.js';
import { maven } from './pom-edit.js';
import { compiling, poetry, uv } from './python.js';

/** Cargo changes manifests and the lockfile; it compiles nothing then. */
const cargo: Guard = (words) => Promise.resolve(runs(words));

/** Go downloads modules and runs none of them. */
const go: Guard = (words) => Promise.resolve(runs(words));

const composer: Guard = (words) =>
  Promise.resolve(runs(words, '--no-install', '--no-plugins', '--no-scripts', '--no-interaction'));

/** Edits one line of a file. */
const sed: Guard = (words) => Promise.resolve(runs(words));

/** How each program of an upgrade command is run. */
const GUARDS: ReadonlyMap<string, Guard> = new Map([
  ['npm', npm],
  ['pnpm', pnpm],
  ['yarn', yarn],
  ['bun', bun],
  ['uv', uv],
  ['poetry', poetry],
  ['python', compiling],
  ['pip-compile', compiling],
  ['cargo', cargo],
  ['go', go],
  ['mvn', maven],
  ['composer', composer],
  ['sed', sed],
  ['bundle', refuses('a Gemfile is a program, which Bundler would run')],
  ['dotnet', refuses('a .NET project is a program, which MSBuild would run')],
  ['pipenv', refuses('Pipenv builds packages to know what they require')],
]);

/** The guard of a program; one that refuses where none is known. */
export function guardOf(program: string): Guard {
  return GUARDS.get(program) ?? refuses(`nobody has looked at what ${program} may run`);
}
