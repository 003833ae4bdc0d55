import { hasEcosystem } from '../../../../core/packages/purl-type.js';
import { packageOfPurl } from '../../../../core/packages/purl.js';
import type { LockfileInput, LockfilePackages, NotCompared, StatedPackage } from '../facts.js';
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
  const components = componentsOf(input.path, input.text);
  return {
    ...packages,
    notCompared: [...packages.notCompared, ...components.flatMap(notCompared)],
    stated: () => components.flatMap((one) => statedOf(one, packages)),
  };
}

/** A component whose package URL says which ecosystem it is of. */
function statedOf({ purl, licence }: Component, packages: LockfilePackages): StatedPackage[] {
  const at = purl === null ? null : packageOfPurl(purl);
  if (at === null) return [];
  const line = packages.find(at.name, at.version)[0]?.line ?? 1;
  return [{ ...at, licence, dev: null, line }];
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
