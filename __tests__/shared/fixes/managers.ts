import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What .ci/managers.sh makes. */
export const MANAGERS: readonly string[] = [
  ...['pnpm-9', 'pnpm-10', 'pnpm-11', 'pnpm-12', 'yarn-1', 'yarn-4', 'bun-1', 'python', 'npm'],
];

/**
 * The package manager, and its versions, with which a command is run. A tree that says which pnpm
 * it uses has it at the end of its name.
 */
export function managersFor(command: string, tree: string, folder: string): readonly string[] {
  if (/\bpnpm /.test(command)) return pnpmFor(tree, folder);
  if (/\byarn /.test(command)) return [isBerry(folder) ? 'yarn-4' : 'yarn-1'];
  if (/\bbun /.test(command)) return ['bun-1'];
  if (/\b(?:uv|poetry|pip|pip-compile|pipenv) /.test(command)) return ['python'];
  // Those of the machine; a command may be an edit of a file alone.
  return [/\b(?:cargo|go|mvn|npm)(?= )/.exec(command)?.[0] ?? 'sh'];
}

/** Where nothing tells the version in use, the command is for pnpm 10 and later. */
function pnpmFor(tree: string, folder: string): readonly string[] {
  const stated = /-(9|1[0-2])$/.exec(tree)?.[1];
  if (stated !== undefined) return [`pnpm-${stated}`];
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  // Settings in package.json are those of pnpm 9 and 10; a second document is written by 11.
  if (/"pnpm"\s*:/.test(manifest)) return ['pnpm-9', 'pnpm-10'];
  if (readFileSync(join(folder, 'pnpm-lock.yaml'), 'utf8').startsWith('---')) return ['pnpm-11', 'pnpm-12'];
  return ['pnpm-10', 'pnpm-11', 'pnpm-12'];
}

function isBerry(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('yarn.lock'))
    .some((name) => readFileSync(join(folder, name), 'utf8').includes('__metadata'));
}

/** @throws Error that names what is missing: a manager that is not there must not pass unseen */
export function requireManagers(managers: string): void {
  const missing = MANAGERS.filter((name) => !existsSync(join(managers, name)));
  if (managers === '' || missing.length > 0)
    throw new Error(`Set FIXBY_TEST_MANAGERS to what .ci/managers.sh makes; missing: ${missing.join(', ')}`);
}
