import { posix } from 'node:path';
import { LockfileError, type LockfileInput, type LockfilePackages } from '../facts.js';
import { type Listed, lookup, plainFacts } from '../packages.js';

/** A line of a lockfile; the older format has no class paths. */
const LINE = /^([^\s#:=]+:[^\s:=]+):([^\s:=]+)(?:=(\S*))?$/;

/**
 * Reads a lockfile of Gradle that osv-scanner does not know: of settings, of another name, or of
 * the older format of one file for each class path.
 * @throws LockfileError for a line that is none of a lockfile's
 * @see https://docs.gradle.org/current/userguide/dependency_locking.html
 */
export function readGradleLines({ text }: LockfileInput): LockfilePackages {
  const listed = text.split(/\r?\n/).flatMap((line, index): Listed[] => {
    if (/^\s*(?:#.*)?$|^empty=/.test(line)) return [];
    const [, name, version = ''] = LINE.exec(line.trim()) ?? [];
    if (name === undefined) throw new LockfileError('no line of a Gradle lockfile', index + 1);
    return [{ name, version, line: index + 1, column: 1 }];
  });
  return {
    ...lookup(listed, {
      manager: null,
      facts: (node) => {
        const self = listed[node];
        return self ? plainFacts(self) : null;
      },
    }),
    declared: listed.map(({ name, version }) => ({ name, version })),
  };
}

/** The lockfile of the project that a script stands beside. */
export function projectLock(script: string): string {
  return posix.join(posix.dirname(script), 'gradle.lockfile');
}

/** Whether a script is that of one project, by its usual name. */
export function isProject(script: string): boolean {
  return /^build\.gradle(?:\.kts)?$/.test(posix.basename(script));
}

const NOTHING: ReadonlySet<string> = new Set();
const remembered = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/**
 * Names of the packages that the lockfiles of a build know, for a script that several projects
 * share. None for a project's own script: only the lockfile beside it counts there.
 */
export function lockedBy(script: string, beside: ReadonlyMap<string, string>): ReadonlySet<string> {
  if (isProject(script)) return NOTHING;
  const known = remembered.get(beside) ?? new Set([...beside].flatMap(([path, text]) => namesIn(path, text)));
  remembered.set(beside, known);
  return known;
}

function namesIn(path: string, text: string): string[] {
  if (!path.endsWith('.lockfile')) return [];
  return text.split('\n').flatMap((line) => LINE.exec(line.trim())?.[1] ?? []);
}

/** Class paths of tests, whatever they are called besides: `integrationTestRuntimeClasspath`. */
const TEST = /^test(?=[A-Z]|$)|Test(?=[A-Z]|$)/;
const PRODUCTION = /^(?:runtime|compile)Classpath$|(?:Runtime|Compile)Classpath$/;

/**
 * Whether a lockfile has a package on class paths of tests only: false where a class path of the
 * program has it, null where nobody can tell.
 */
export function isOnlyForTests(text: string, name: string, version: string): boolean | null {
  const line = text.split(/\r?\n/).find((candidate) => candidate.startsWith(`${name}:${version}=`)) ?? '';
  const paths = (LINE.exec(line)?.[3] ?? '').split(',').filter((path) => path !== '');
  if (paths.some((path) => !TEST.test(path) && PRODUCTION.test(path))) return false;
  return paths.length > 0 && paths.every((path) => TEST.test(path)) ? true : null;
}
