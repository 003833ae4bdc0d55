import { expect, it } from '@jest/globals';
import { readCsaf } from '../../src/feeds/vex/csaf.js';
import { readCycloneDxVex } from '../../src/feeds/vex/cyclonedx.js';
import { readOpenVex } from '../../src/feeds/vex/openvex.js';

it('reads CycloneDX through the references of its components, and false positives are nobody’s word', () => {
  const read = readCycloneDxVex({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: {
      timestamp: '2026-11-01T00:00:00Z',
      authors: [{ name: 'Acme Security', email: 'security@acme.example' }],
      component: { type: 'application', name: 'app', purl: 'pkg:npm/app@2.0.0' },
    },
    components: [{ type: 'library', 'bom-ref': 'a', name: 'lodash', purl: 'pkg:npm/lodash@4.17.15' }],
    vulnerabilities: [
      {
        id: 'CVE-2021-23337',
        analysis: { state: 'not_affected', justification: 'code_not_reachable', detail: 'No templates.' },
        affects: [
          { ref: 'a' },
          { ref: 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#pkg%3Anpm%2Fqs%406.0.0' },
        ],
      },
      { id: 'CVE-2', analysis: { state: 'false_positive' }, affects: [{ ref: 'a' }] },
      { id: 'CVE-3', analysis: { state: 'resolved' }, affects: [{ ref: 'a' }] },
    ],
  });
  expect(read?.author).toBe('Acme Security');
  expect(read?.statements).toEqual([
    {
      timestamp: '2026-11-01T00:00:00.000Z',
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      words: 'code not reachable: No templates.',
      ids: ['CVE-2021-23337'],
      products: [{ purl: 'pkg:npm/app@2.0.0', parts: ['pkg:npm/lodash@4.17.15', 'pkg:npm/qs@6.0.0'] }],
    },
    expect.objectContaining({ status: 'fixed', ids: ['CVE-3'] }),
  ]);
});

it('reads CSAF with products in branches and parts in relationships', () => {
  const read = readCsaf({
    document: {
      category: 'csaf_vex',
      csaf_version: '2.0',
      publisher: { name: 'Acme', category: 'vendor', namespace: 'https://acme.example' },
      tracking: { current_release_date: '2026-11-01T00:00:00Z' },
    },
    product_tree: {
      branches: [
        {
          branches: [
            {
              product: {
                product_id: 'APP',
                name: 'App',
                product_identification_helper: { purl: 'pkg:npm/app' },
              },
            },
          ],
        },
      ],
      full_product_names: [
        { product_id: 'LIB', name: 'l', product_identification_helper: { purl: 'pkg:npm/lodash' } },
      ],
      relationships: [
        {
          category: 'default_component_of',
          full_product_name: { product_id: 'LIB-IN-APP', name: 'x' },
          product_reference: 'LIB',
          relates_to_product_reference: 'APP',
        },
      ],
    },
    vulnerabilities: [
      {
        cve: 'CVE-2021-23337',
        product_status: { known_not_affected: ['LIB-IN-APP', 'NOBODY'], fixed: ['LIB'] },
        flags: [{ label: 'vulnerable_code_not_present', product_ids: ['LIB-IN-APP'] }],
      },
    ],
  });
  expect(read?.statements.map(({ status, products }) => [status, products])).toEqual([
    ['not_affected', [{ purl: 'pkg:npm/app', parts: ['pkg:npm/lodash'] }]],
    ['fixed', [{ purl: 'pkg:npm/lodash', parts: [] }]],
  ]);
  expect(read?.invalid).toBe(1);
});

it('counts no statement of OpenVEX without a reason', () => {
  const statement = {
    vulnerability: { name: 'CVE-2021-23337' },
    products: [{ '@id': 'pkg:npm/lodash' }],
    status: 'not_affected',
  };
  const read = readOpenVex({ author: 'a', timestamp: '2026-11-01T00:00:00Z', statements: [statement] });
  expect(read).toMatchObject({ statements: [], invalid: 1 });
});
