import * as Enums from '@cyclonedx/cyclonedx-library/Enums';
import * as Models from '@cyclonedx/cyclonedx-library/Models';
import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize';
import * as Spec from '@cyclonedx/cyclonedx-library/Spec';
import { PackageURL } from 'packageurl-js';
import { licenceKind } from '../../core/packages/licence.js';
import type { Component } from '../../core/packages/component.js';
import type { VexEntry } from '../../core/gate/vex-out.js';
import { jsonText } from '../text/json-text.js';
import type { Bill } from './product.js';

/** The versions of CycloneDX that can be written. */
const CYCLONEDX_VERSIONS = { '1.6': Spec.Spec1dot6, '1.7': Spec.Spec1dot7 } as const;

/**
 * A bill of materials as CycloneDX JSON, with the relations of the packages, and what is known of
 * vulnerabilities where that is asked for.
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function renderCycloneDx(
  bill: Bill,
  version: keyof typeof CYCLONEDX_VERSIONS,
  vulnerabilities: readonly VexEntry[] = [],
): string {
  const bom = new Models.Bom({ serialNumber: `urn:uuid:${bill.uuid}` });
  bom.metadata.timestamp = new Date(bill.asOf);
  bom.metadata.tools.components.add(
    new Models.Component(Enums.ComponentType.Application, 'fixby', { version: bill.tool }),
  );
  const { product } = bill;
  const root = new Models.Component(Enums.ComponentType.Application, product.name, {
    bomRef: product.purl,
    purl: product.purl,
    ...(product.version === null ? {} : { version: product.version }),
  });
  bom.metadata.component = root;
  for (const { path, reason } of bill.notListed)
    bom.metadata.properties.add(new Models.Property('fixby:not-listed', `${path}: ${reason}`));
  const all = new Map(bill.components.map((one) => [one.purl, componentOf(one)]));
  for (const one of all.values()) bom.components.add(one);
  for (const { purl, direct, requires } of bill.components) {
    const own = all.get(purl);
    if (direct !== false && own !== undefined) root.dependencies.add(own.bomRef);
    for (const to of requires) {
      const target = all.get(to);
      if (target !== undefined) own?.dependencies.add(target.bomRef);
    }
  }
  for (const entry of vulnerabilities) bom.vulnerabilities.add(vulnerabilityOf(entry, all));
  const factory = new Serialize.JSON.Normalize.Factory(CYCLONEDX_VERSIONS[version]);
  const text = new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true });
  return jsonText(JSON.parse(text) as unknown);
}

function componentOf({ purl, version, licence, dev, places }: Component): Models.Component {
  const { namespace, name } = PackageURL.fromString(purl);
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: purl,
    purl,
    version,
    ...(namespace == null ? {} : { group: namespace }),
    ...(dev === true ? { scope: Enums.ComponentScope.Excluded } : {}),
  });
  const stated = licenceOf(licence);
  if (stated !== null) component.licenses.add(stated);
  for (const { path } of places) component.properties.add(new Models.Property('fixby:lockfile', path));
  return component;
}

function licenceOf(licence: string | null): Models.License | null {
  if (licence === null || licence.trim() === '') return null;
  switch (licenceKind(licence)) {
    case 'id':
      return new Models.SpdxLicense(licence.trim());
    case 'expression':
      return new Models.LicenseExpression(licence.trim());
    case 'other':
      return new Models.NamedLicense(licence.slice(0, 500));
  }
}

const STATES = {
  not_affected: Enums.Vulnerability.AnalysisState.NotAffected,
  fixed: Enums.Vulnerability.AnalysisState.Resolved,
  false_positive: Enums.Vulnerability.AnalysisState.FalsePositive,
  affected: Enums.Vulnerability.AnalysisState.Exploitable,
} as const;

function vulnerabilityOf(
  { id, aliases, status, detail, action, fixed, purls, cwe, published }: VexEntry,
  components: ReadonlyMap<string, Models.Component>,
): Models.Vulnerability.Vulnerability {
  const responses = fixed
    ? [Enums.Vulnerability.AnalysisResponse.Update]
    : status === 'affected' && action !== null
      ? [Enums.Vulnerability.AnalysisResponse.CanNotFix]
      : [];
  const one = new Models.Vulnerability.Vulnerability({
    bomRef: `${id} ${purls.join(' ')}`,
    id,
    ...(published === null ? {} : { published: new Date(published) }),
    ...(action === null ? {} : { recommendation: action }),
    analysis: new Models.Vulnerability.Analysis({
      state: STATES[status],
      response: new Enums.Vulnerability.AnalysisResponseRepository(responses),
      ...(detail === null ? {} : { detail }),
    }),
  });
  for (const alias of aliases)
    one.references.add(
      new Models.Vulnerability.Reference(alias, new Models.Vulnerability.Source({ name: 'OSV' })),
    );
  for (const number of cwe) one.cwes.add(number);
  for (const purl of purls) {
    const ref = components.get(purl)?.bomRef ?? new Models.BomRef(purl);
    one.affects.add(new Models.Vulnerability.Affect(ref));
  }
  return one;
}
