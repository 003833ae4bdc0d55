import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { fromElsewhere, type Listed, statedDirectly } from '../packages.js';
import { besides } from '../paths.js';
import { type Asked, askedBy } from '../requirement.js';
import { pythonName } from './names.js';
import { reference, type Requirement, requirementLines } from './requirements.js';

/**
 * Reads requirements.txt with all included files; constraints provide versions for requirements
 * without one. A requirement of an included file gets the first file's path and the line of the
 * `-r`.
 */
export function readRequirements(input: LockfileInput): LockfilePackages {
  const wanted = wantedBy(input);
  const pins = new Map(
    wanted
      .filter(({ constraint, asked }) => constraint && asked.version !== null)
      .map(({ asked }) => [pythonName(asked.name), asked.version]),
  );
  // Constraints do not install anything, so they count only if the scanned file is a constraints
  // file itself.
  const asked = wanted
    .filter(({ constraint }) => !constraint || isConstraints(input.path))
    .map((entry) => ({
      ...entry,
      version: entry.asked.version ?? pins.get(pythonName(entry.asked.name)) ?? null,
    }));
  const listed = asked.flatMap(({ version, ...entry }) =>
    version === null ? [] : [listedAs(entry, version)],
  );
  const open = isConstraints(input.path) ? [] : asked.filter(({ version }) => version === null);
  return {
    ...statedDirectly(listed, pythonName),
    manager: 'pip',
    notCompared: [...fromElsewhere(listed), ...open.map((entry) => unpinned(entry.asked))],
  };
}

function unpinned({ name, wish }: Asked): NotCompared {
  return { name, reason: 'no-version', detail: wish === '' ? 'any version' : wish };
}

/**
 * Whether a file's name says that it contains constraints. A file that another one refers to with
 * `-c` may have any name.
 */
function isConstraints(path: string): boolean {
  return /(?:^|\/)[^/]*constraints[^/]*\.txt$/.test(path);
}

interface Included {
  readonly path: string;
  readonly text: string;
  /** The line in the first file that led here; null for the first file itself. */
  readonly from: Requirement | null;
  readonly constraint: boolean;
}

interface Wanted {
  readonly asked: Asked;
  readonly requirement: Requirement;
  readonly by: Included;
  readonly constraint: boolean;
}

/**
 * The requirements of a file and all included files; each file is read once as requirements and
 * once as constraints.
 */
function wantedBy(input: LockfileInput): Wanted[] {
  const wanted: Wanted[] = [];
  const seen = new Set<string>();
  const { path, text } = input;
  const waiting: Included[] = [{ path, text, from: null, constraint: isConstraints(path) }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const key = `${next.constraint ? 'c' : 'r'} ${next.path}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const requirement of requirementLines(next.text)) {
      const asked = askedBy(requirement.text);
      if (asked) wanted.push({ asked, requirement, by: next, constraint: next.constraint });
      waiting.push(...includedBy(requirement, next, input));
    }
  }
  return wanted;
}

function includedBy(requirement: Requirement, by: Included, input: LockfileInput): Included[] {
  const found = reference(requirement);
  const path = besides(by.path, found?.target ?? '');
  const text = path === null ? undefined : input.beside.get(path);
  if (path === null || text === undefined) return [];
  const constraint = by.constraint || found?.constraint === true;
  return [{ path, text, from: by.from ?? requirement, constraint }];
}

function listedAs({ asked, requirement, by }: Wanted, version: string): Listed {
  const { line, column } = by.from ?? requirement;
  // Not edited automatically: a requirement with hashes, which would change too, or one without an
  // own version.
  const editable =
    asked.version !== null && asked.origin === 'registry' && !requirement.text.includes('--hash');
  const edit = editable ? { path: by.path, line: requirement.line } : null;
  return { name: asked.name, version, line, column, edit, origin: asked.origin };
}
