import { posix } from 'node:path';
import { does, none, type Remedy, type Upgrade } from './upgrade.js';
import { isGroup, relativePath } from './words.js';

/**
 * Maven. The version is raised in the pom.xml that states it, which may be a parent in the
 * repository; a version in a property there, since the goal for dependencies does not touch
 * properties.
 * @see https://www.mojohaus.org/versions/versions-maven-plugin/
 */
export function maven({ facts, fixedVersion }: Upgrade): Remedy {
  if (facts.edit === null) return none(outside(fixedVersion));
  const folder = posix.dirname(facts.edit.path);
  const name = posix.basename(facts.edit.path);
  const mvn = ['mvn', ...(name === 'pom.xml' ? [] : ['-f', relativePath(name)])];
  if (facts.property !== null) {
    if (!isGroup(facts.property)) return none('its property has a name that no command may contain');
    const set = ['versions:set-property', `-Dproperty=${facts.property}`, `-DnewVersion=${fixedVersion}`];
    return { ...does([[...mvn, ...set]]), folder };
  }
  const version = [`-Dincludes=${facts.name}`, `-DdepVersion=${fixedVersion}`, '-DforceVersion=true'];
  return { ...does([[...mvn, 'versions:use-dep-version', ...version]]), folder };
}

function outside(fixedVersion: string): string {
  return `a parent or BOM outside of the repository sets its version: raise that, or state ${fixedVersion} in dependencyManagement`;
}
