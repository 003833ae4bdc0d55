import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { vexEntries } from '../../../src/core/gate/vex-out.js';
import { renderCycloneDx } from '../../../src/report/sbom/cyclonedx.js';
import { renderOpenVex } from '../../../src/report/sbom/openvex.js';
import type { Bill } from '../../../src/report/sbom/product.js';
import { renderSpdx } from '../../../src/report/sbom/spdx.js';
import { componentsIn } from '../../../src/scanners/dependencies/components.js';
import { finding, packageAt } from '../../fixtures/builders.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';

const LOCK = JSON.stringify({
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { express: '^4.0.0' }, devDependencies: { '@acme/tool': '1.0.0' } },
    'node_modules/express': {
      version: '4.17.1',
      license: 'MIT',
      dependencies: { lodash: '^4.17.0' },
    },
    'node_modules/lodash': { version: '4.17.15', license: '(MIT OR Apache-2.0)' },
    'node_modules/@acme/tool': { version: '1.0.0', license: 'SEE LICENSE IN x.txt', dev: true },
  },
});

async function bill(): Promise<Bill> {
  const listed = await componentsIn(new MemoryTree({ 'package-lock.json': LOCK }), '', []);
  return {
    ...listed,
    product: { purl: 'pkg:github/acme/app@1a2b3c', name: 'acme/app', version: '1a2b3c' },
    asOf: '2026-11-28T12:00:00Z',
    tool: '0.1.0',
    uuid: '01234567-89ab-8cde-8f01-23456789abcd',
  };
}

/** The official schema, as the library brings it. */
function validator(version: string): (document: unknown) => string[] {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
    'res',
    'schema',
  );
  const read = (name: string): object => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    const file = `${name}.SNAPSHOT.schema.json`;
    ajv.addSchema({ ...read(file), $id: `http://cyclonedx.org/schema/${file}` });
  }
  const validate = ajv.compile(read(`bom-${version}.SNAPSHOT.schema.json`));
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
}

const lodash = packageAt({ version: '4.17.15' });
const ACCEPTED = { reason: 'Only in tools.', approvedBy: null, expires: '2027-01-31' };

describe('a bill of materials', () => {
  it.each(['1.6', '1.7'] as const)('keeps to the official schema of CycloneDX %s', async (version) => {
    const entries = vexEntries({
      findings: [
        finding({ package: lodash }),
        finding({ rule: 'GHSA-2', package: lodash, waiver: ACCEPTED }),
      ],
      gone: [],
    });
    const document = JSON.parse(renderCycloneDx(await bill(), version, entries)) as {
      dependencies: { ref: string; dependsOn?: string[] }[];
      components: { name: string; group?: string; licenses?: unknown }[];
      vulnerabilities: { analysis: { state: string } }[];
    };
    expect(validator(version)(document)).toEqual([]);
    expect(document.dependencies).toContainEqual({
      ref: 'pkg:npm/express@4.17.1',
      dependsOn: ['pkg:npm/lodash@4.17.15'],
    });
    const root = document.dependencies.find(({ ref }) => ref.startsWith('pkg:github/'));
    expect(root?.dependsOn).toEqual(['pkg:npm/%40acme/tool@1.0.0', 'pkg:npm/express@4.17.1']);
    expect(document.components.find(({ name }) => name === 'tool')).toMatchObject({
      group: '@acme',
      licenses: [{ license: { name: 'SEE LICENSE IN x.txt' } }],
    });
    expect(document.vulnerabilities.map(({ analysis }) => analysis.state)).toEqual([
      'exploitable',
      'exploitable',
    ]);
  });

  it('has what SPDX 2.3 asks for, and the same relations', async () => {
    const document = JSON.parse(renderSpdx(await bill())) as {
      packages: { SPDXID: string; name: string; licenseDeclared?: string; filesAnalyzed: boolean }[];
      relationships: { spdxElementId: string; relationshipType: string; relatedSpdxElement: string }[];
      hasExtractedLicensingInfos: { licenseId: string }[];
    } & Record<string, unknown>;
    expect(document).toMatchObject({
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      SPDXID: 'SPDXRef-DOCUMENT',
      creationInfo: { created: '2026-11-28T12:00:00Z', creators: ['Tool: fixby-0.1.0'] },
    });
    const idOf = (name: string): string => document.packages.find((one) => one.name === name)?.SPDXID ?? '';
    expect(document.relationships).toContainEqual({
      spdxElementId: idOf('express'),
      relationshipType: 'DEPENDS_ON',
      relatedSpdxElement: idOf('lodash'),
    });
    const known = new Set(['SPDXRef-DOCUMENT', ...document.packages.map(({ SPDXID }) => SPDXID)]);
    for (const { spdxElementId, relatedSpdxElement } of document.relationships)
      expect([known.has(spdxElementId), known.has(relatedSpdxElement)]).toEqual([true, true]);
    const licences = document.packages.map((one) => one.licenseDeclared ?? '');
    expect(licences).toContain('(MIT OR Apache-2.0)');
    for (const reference of licences.filter((one) => one.startsWith('LicenseRef-')))
      expect(document.hasExtractedLicensingInfos.map(({ licenseId }) => licenseId)).toContain(reference);
  });
});

describe('what is stated of vulnerabilities', () => {
  it('never says of what is merely accepted that it is not affected', async () => {
    const vex = { status: 'not_affected', justification: 'vulnerable_code_not_present' } as const;
    const entries = vexEntries({
      findings: [
        finding({ rule: 'GHSA-open', package: lodash }),
        finding({ rule: 'GHSA-accepted', package: lodash, waiver: ACCEPTED }),
        finding({ rule: 'GHSA-stated', package: lodash, waiver: { ...ACCEPTED, vex } }),
      ],
      gone: [
        {
          ...finding({ rule: 'GHSA-wrong', package: lodash }),
          reason: 'false-positive',
          decision: { ...ACCEPTED, reason: 'It is another lodash.' },
        },
      ],
    });
    const document = JSON.parse(renderOpenVex(await bill(), entries, 'acme')) as {
      statements: (Record<string, unknown> & { vulnerability: { name: string }; status: string })[];
    };
    const statuses = document.statements.map(({ vulnerability, status }) => [vulnerability.name, status]);
    expect(Object.fromEntries(statuses)).toEqual({
      'GHSA-open': 'affected',
      'GHSA-accepted': 'affected',
      'GHSA-stated': 'not_affected',
      'GHSA-wrong': 'not_affected',
    });
    for (const one of document.statements) {
      if (one.status === 'affected') expect(one['action_statement']).toMatch(/\S/u);
      // The schema asks for the one or the other, and not for both.
      else expect(['justification', 'impact_statement'].filter((key) => key in one)).toHaveLength(1);
      expect(one['products']).toEqual([
        { '@id': 'pkg:github/acme/app@1a2b3c', subcomponents: [{ '@id': 'pkg:npm/lodash@4.17.15' }] },
      ]);
    }
  });
});
