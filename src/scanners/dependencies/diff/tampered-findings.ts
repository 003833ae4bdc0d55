import type { Observation } from '../../../core/findings/finding.js';
import { packageSubject } from '../../../core/packages/purl.js';
import type { TamperedEntry } from '../lockfiles/tampered-entry.js';

/** The rule for lockfile entries that scanners and the package manager read differently. */
const TAMPERED_RULE = 'forged-lockfile-entry';

const WHAT: Readonly<Record<TamperedEntry['kind'], string>> = {
  name: 'an entry goes by a name that is not its own',
  version: 'an entry states a version that is not the one installed',
  resolved: 'an entry downloads another package than it names',
  key: 'a key is written twice, in two spellings',
  checksum: 'an entry has a checksum that is not that of its own file',
};

/**
 * The finding for a tampered entry. It is critical in itself, since it hides what is really
 * installed from every scanner that relies on the lockfile.
 */
export function observeTampered(path: string, ecosystem: string, entry: TamperedEntry): Observation {
  const name = entry.path.replace(/^.*node_modules\//, '');
  return {
    source: 'dependencies',
    rule: TAMPERED_RULE,
    aliases: [],
    title: `${name}: forged lockfile entry, scanners see ${entry.claimed}, the package manager installs ${entry.actual}`,
    description: `In ${entry.file ?? path}, ${WHAT[entry.kind]}: ${entry.path}.`,
    fix: 'Restore the lockfile from the base branch and let the package manager write it again.',
    rating: { vectors: [], word: 'critical', malicious: false, informational: false },
    cwe: ['CWE-345'],
    references: [],
    published: null,
    place: { path: entry.file ?? path, line: entry.line, column: entry.column, endLine: null },
    package: null,
    subject: `${packageSubject(ecosystem, name)}#${entry.path}`,
    confidence: 'high',
    flow: [],
  };
}
