import type { Observation } from '../../../core/findings/finding.js';
import type { StrangeHost } from '../lockfiles/downloads/known.js';

/** The rule of a registry that a change brings. */
const STRANGE_HOST_RULE = 'unknown-registry';

/** How many packages, the first of them by name. */
function packagesOf({ first, packages }: StrangeHost): string {
  return packages === 1 ? first.name : `${first.name} and ${packages - 1} more`;
}

/**
 * A host that the base knows nothing of serves what a lockfile installs. Name and version are its
 * word alone, so that advisories may be about something else. Where nothing in the repository
 * configures it, nobody but the lockfile says that it is wanted: critical.
 * @param configured whether the change itself says so, in a file of a package manager
 */
export function observeStrangeHost(path: string, strange: StrangeHost, configured: boolean): Observation {
  const { first, host } = strange;
  const where = first.file ?? path;
  return {
    source: 'dependencies',
    rule: STRANGE_HOST_RULE,
    aliases: [],
    title: `${packagesOf(strange)}: downloaded from ${host}, which is new here`,
    description: `${where} takes ${packagesOf(strange)} from ${host}: no public registry of this package manager, and in no lockfile or registry configuration of the base.`,
    fix: configured
      ? 'Check that the registry is meant. Once it is in the base branch, it is known.'
      : 'Restore the lockfile from the base branch. Where the registry is meant, configure it in the base branch first.',
    rating: {
      vectors: [],
      word: configured ? 'high' : 'critical',
      malicious: false,
      informational: false,
    },
    cwe: ['CWE-494'],
    references: [],
    published: null,
    place: { path: where, line: first.line, column: first.column, endLine: null },
    package: null,
    subject: `registry ${host}`,
    confidence: 'high',
    flow: [],
  };
}

/** Names a host where no base tells whether it is new. */
export function strangeHostNote(path: string, strange: StrangeHost): string {
  return `${path} takes ${packagesOf(strange)} from ${strange.host}, which is no public registry of this package manager, and which no registry configuration here names`;
}
