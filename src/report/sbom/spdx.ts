import { licenceKind } from '../../core/packages/licence.js';
import type { Component } from '../../core/packages/component.js';
import { jsonText } from '../text/json-text.js';
import type { Bill } from './product.js';

const NOBODY_SAYS = 'NOASSERTION';

/**
 * A bill of materials as SPDX 2.3 JSON, with the relations of the packages.
 * @see https://spdx.github.io/spdx-spec/v2.3/
 */
export function renderSpdx({ product, components, notListed, asOf, tool, uuid }: Bill): string {
  const ids = new Map(components.map(({ purl }, index) => [purl, `SPDXRef-Package-${index + 1}`]));
  const root = 'SPDXRef-Product';
  const edge = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement,
  });
  const relationships = components.flatMap(({ purl, direct, requires }) => [
    ...(direct === false ? [] : [edge(root, 'DEPENDS_ON', ids.get(purl) ?? '')]),
    ...requires.flatMap((to) => {
      const target = ids.get(to);
      return target === undefined ? [] : [edge(ids.get(purl) ?? '', 'DEPENDS_ON', target)];
    }),
  ]);
  return jsonText({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: product.name,
    documentNamespace: `urn:uuid:${uuid}`,
    creationInfo: {
      created: new Date(asOf).toISOString().replace(/\.\d+Z$/u, 'Z'),
      creators: [`Tool: fixby-${tool}`],
    },
    ...(notListed.length === 0
      ? {}
      : { comment: `Not listed: ${notListed.map(({ path, reason }) => `${path} (${reason})`).join('; ')}` }),
    packages: [
      {
        ...{ SPDXID: root, name: product.name, downloadLocation: NOBODY_SAYS, filesAnalyzed: false },
        ...(product.version === null ? {} : { versionInfo: product.version }),
        primaryPackagePurpose: 'APPLICATION',
        externalRefs: [purlRef(product.purl)],
      },
      ...components.map((one) => packageOf(one, ids.get(one.purl) ?? '')),
    ],
    ...licenceTexts(components),
    relationships: [edge('SPDXRef-DOCUMENT', 'DESCRIBES', root), ...relationships],
  });
}

function purlRef(purl: string): object {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}

function packageOf({ purl, name, version, licence, dev }: Component, id: string): object {
  return {
    SPDXID: id,
    name,
    versionInfo: version,
    downloadLocation: NOBODY_SAYS,
    filesAnalyzed: false,
    licenseConcluded: NOBODY_SAYS,
    licenseDeclared: declared(licence),
    copyrightText: NOBODY_SAYS,
    externalRefs: [purlRef(purl)],
    ...(dev === true ? { comment: 'Only needed for development.' } : {}),
  };
}

/** A stated licence as SPDX takes it: what is no expression gets a name of the document's own. */
function declared(licence: string | null): string {
  if (licence === null || licence.trim() === '') return NOBODY_SAYS;
  return licenceKind(licence) === 'other' ? licenceRef(licence) : licence.trim();
}

function licenceRef(licence: string): string {
  return `LicenseRef-${licence
    .trim()
    .replace(/[^A-Za-z0-9.]+/gu, '-')
    .slice(0, 100)}`;
}

function licenceTexts(components: readonly Component[]): object {
  const others = new Map(
    components.flatMap(({ licence }) =>
      licence === null || licence.trim() === '' || licenceKind(licence) !== 'other'
        ? []
        : [[licenceRef(licence), licence.trim()] as const],
    ),
  );
  if (others.size === 0) return {};
  return {
    hasExtractedLicensingInfos: [...others].map(([licenseId, extractedText]) => ({
      licenseId,
      extractedText,
    })),
  };
}
