import type { LockfileInput, LockfilePackages } from '../facts.js';
import { type Listed, lookup, plainFacts } from '../packages.js';
import { besides } from '../paths.js';
import { pythonName, requirementName } from './names.js';
import { reference, type Requirement, requirementLines } from './requirements.js';

/**
 * requirements.txt with everything it includes. osv-scanner reports what an included file lists under the path of the
 * first file, so the place is there the line of the `-r`.
 */
export function readRequirements(input: LockfileInput): LockfilePackages {
  const listed: Listed[] = [];
  const seen = new Set<string>();
  const waiting: Included[] = [{ path: input.path, text: input.text, from: null }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (seen.has(next.path)) continue;
    seen.add(next.path);
    for (const requirement of requirementLines(next.text)) {
      listed.push(...listedBy(requirement, next));
      waiting.push(...includedBy(requirement, next, input));
    }
  }
  return lookup(listed, {
    manager: 'pip',
    normalName: pythonName,
    facts: (node) => {
      const self = listed[node];
      return self ? plainFacts(self, { direct: true }) : null;
    },
  });
}

interface Included {
  readonly path: string;
  readonly text: string;
  /** The line of the first file that leads here; null for the first file itself. */
  readonly from: Requirement | null;
}

function includedBy(requirement: Requirement, by: Included, input: LockfileInput): Included[] {
  const path = besides(by.path, reference(requirement)?.target ?? '');
  const text = path === null ? undefined : input.beside.get(path);
  return path === null || text === undefined ? [] : [{ path, text, from: by.from ?? requirement }];
}

function listedBy(requirement: Requirement, { path, from }: Included): Listed[] {
  const bare = requirement.text.replace(/\s--?[A-Za-z].*$/, '').split(';')[0] ?? '';
  const name = requirementName(bare);
  const version = lowestVersion(bare);
  if (name === null || version === null) return [];
  const { line, column } = from ?? requirement;
  // With hashes there is more to change than a version.
  const edit = requirement.text.includes('--hash') ? null : { path, line: requirement.line };
  return [{ name, version, line, column, edit }];
}

/** The version that osv-scanner takes for a requirement: the pinned one, or the only bound. */
function lowestVersion(requirement: string): string | null {
  if (/[*,]|<[^=]|!=|@/.test(requirement)) return null;
  return /(?:===?|>=|<=|~=)\s*(\S+)\s*$/.exec(requirement)?.[1] ?? null;
}
