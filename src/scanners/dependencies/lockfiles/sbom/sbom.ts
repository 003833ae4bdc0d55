import { hasEcosystem } from '../../../../core/packages/purl-type.js';
import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { readGeneric } from '../generic.js';
import type { LockfileKind } from '../kinds.js';
import { type Component, componentsOf } from './components.js';

/**
 * Reads an SBOM. osv-scanner compares what has a package URL. Everything else is named, since only
 * that URL says which registry a name belongs to.
 * @throws LockfileError when it can't be read
 */
export function readSbom(input: LockfileInput, kind: LockfileKind): LockfilePackages {
  const packages = readGeneric(kind, input);
  const named = componentsOf(input.path, input.text).flatMap(notCompared);
  return { ...packages, notCompared: [...packages.notCompared, ...named] };
}

function notCompared({ name, version, purl }: Component): NotCompared[] {
  const named = version === '' ? name : `${name}@${version}`;
  if (purl === null)
    return [{ name: named, reason: 'unsupported', detail: 'no package URL says which registry it is of' }];
  const [, type = '', rest = ''] = /^pkg:\/*([\w.+-]+)\/(.*)$/s.exec(purl.trim()) ?? [];
  if (!hasEcosystem(type.toLowerCase()))
    return [{ name: named, reason: 'unsupported', detail: `no advisories are about ${purl.slice(0, 100)}` }];
  // The version stands behind the last @, and one of a scope before it is escaped.
  return /.@[^/?#]+/.test(rest.replace(/[?#].*$/s, ''))
    ? []
    : [{ name, reason: 'no-version', detail: 'its package URL has none' }];
}
