import { posix } from 'node:path';
import semver from 'semver';
import type { Step, Upgrade } from './upgrade.js';
import { isGroup } from './words.js';

export function go({ facts, fixedVersion }: Upgrade): readonly Step[] {
  const tidy = ['go', 'mod', 'tidy'];
  if (facts.name === 'stdlib') return [['go', 'get', `go@${fixedVersion}`], tidy];
  const fixed = `${facts.name}@v${fixedVersion}`;
  // A replaced module stays replaced, whatever version is required, so the replacement is changed.
  if (facts.alias !== null) return [['go', 'mod', 'edit', `-replace=${facts.alias}=${fixed}`], tidy];
  return [['go', 'get', fixed], tidy];
}

/**
 * Cargo reads a plain version as a caret range, which is also the most common range among
 * dependents.
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export function cargo({ facts, fixedVersion }: Upgrade): readonly Step[] | null {
  const ranges = facts.wanted.map((range) => range.replace(/^(?=\d)/, '^').replaceAll(',', ' '));
  if (facts.direct !== true && !semver.satisfies(fixedVersion, `^${facts.version}`)) return null;
  const fits =
    facts.direct !== true ||
    (ranges.length > 0 && ranges.every((range) => semver.satisfies(fixedVersion, range)));
  if (fits) return [['cargo', 'update', '-p', `${facts.name}@${facts.version}`, '--precise', fixedVersion]];
  return [['cargo', 'add', ...(facts.dev === true ? ['--dev'] : []), `${facts.name}@${fixedVersion}`]];
}

/**
 * A version in a property is changed there: Maven's goal for dependencies does not touch
 * properties.
 */
export function maven({ facts, fixedVersion, path }: Upgrade): readonly Step[] | null {
  if (!facts.edit) return null;
  const file = posix.basename(path) === 'pom.xml' ? [] : ['-f', posix.basename(path)];
  if (facts.property !== null) {
    if (!isGroup(facts.property)) return null;
    return [
      [
        'mvn',
        ...file,
        'versions:set-property',
        `-Dproperty=${facts.property}`,
        `-DnewVersion=${fixedVersion}`,
      ],
    ];
  }
  const version = [`-Dincludes=${facts.name}`, `-DdepVersion=${fixedVersion}`, '-DforceVersion=true'];
  return [['mvn', ...file, 'versions:use-dep-version', ...version]];
}
