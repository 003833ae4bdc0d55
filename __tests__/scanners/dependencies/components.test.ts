import { describe, expect, it } from '@jest/globals';
import { packageOfPurl } from '../../../src/core/packages/purl.js';
import { componentsIn } from '../../../src/scanners/dependencies/components.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';

/** The packages of one file, with their licences. */
async function stated(path: string, text: string): Promise<[string, string | null][]> {
  const { components } = await componentsIn(new MemoryTree({ [path]: text }), '', []);
  return components.map(({ purl, licence }) => [purl, licence]);
}

const CYCLONE_DX = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [
    {
      ...{ type: 'library', name: 'a', version: '1.0.0', purl: 'pkg:npm/%40scope/a@1.0.0' },
      licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Own terms' } }],
    },
    {
      ...{ type: 'library', name: 'b', version: '2.0.0', purl: 'pkg:maven/org.acme/b@2.0.0' },
      licenses: [{ expression: 'Apache-2.0 OR MIT' }],
    },
    { type: 'library', name: 'c', version: '3.0.0', purl: 'pkg:pypi/c@3.0.0' },
    { type: 'library', name: 'no-url', version: '1' },
  ],
};

const SPDX = {
  spdxVersion: 'SPDX-2.3',
  packages: [
    {
      ...{ SPDXID: 'SPDXRef-a', name: 'a', versionInfo: '1.0.0' },
      ...{ licenseConcluded: 'NOASSERTION', licenseDeclared: 'GPL-3.0-only' },
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: 'pkg:cargo/a@1.0.0',
        },
      ],
    },
  ],
};

const COMPOSER = {
  packages: [
    { name: 'acme/one', version: 'v1.2.0', license: ['MIT', 'GPL-2.0-only'] },
    { name: 'acme/own', version: 'dev-main', license: ['proprietary'], dist: { type: 'path' } },
  ],
  'packages-dev': [{ name: 'acme/two', version: '2.0.0' }],
};

describe('the licences that are stated', () => {
  it('are those of an SBOM in CycloneDX, all of which hold', async () => {
    expect(await stated('bom.json', JSON.stringify(CYCLONE_DX))).toEqual([
      ['pkg:maven/org.acme/b@2.0.0', 'Apache-2.0 OR MIT'],
      ['pkg:npm/%40scope/a@1.0.0', '(MIT) AND (Own terms)'],
      ['pkg:pypi/c@3.0.0', null],
    ]);
  });

  it('are those of one in SPDX: concluded, else declared', async () => {
    expect(await stated('bom.spdx.json', JSON.stringify(SPDX))).toEqual([
      ['pkg:cargo/a@1.0.0', 'GPL-3.0-only'],
    ]);
  });

  it('are those of one as XML, and as tags and values', async () => {
    const xml =
      '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component type="library"><name>a</name><version>1.0.0</version><licenses><license><id>MIT</id></license></licenses><purl>pkg:gem/a@1.0.0</purl></component></components></bom>';
    expect(await stated('bom.xml', xml)).toEqual([['pkg:gem/a@1.0.0', 'MIT']]);
    const tags =
      'SPDXVersion: SPDX-2.3\n\nPackageName: b\nSPDXID: SPDXRef-b\nPackageVersion: 2.0.0\nPackageLicenseConcluded: Apache-2.0\nExternalRef: PACKAGE-MANAGER purl pkg:nuget/b@2.0.0\n';
    expect(await stated('bom.spdx', tags)).toEqual([['pkg:nuget/b@2.0.0', 'Apache-2.0']]);
  });

  it("are those of Composer's lockfile, as alternatives, without own code", async () => {
    expect(await stated('composer.lock', JSON.stringify(COMPOSER, null, 4))).toEqual([
      ['pkg:composer/acme/one@1.2.0', '(MIT) OR (GPL-2.0-only)'],
      ['pkg:composer/acme/two@2.0.0', null],
    ]);
  });
});

describe('packageOfPurl', () => {
  it.each([
    ['pkg:npm/%40scope/a@1.0.0', { ecosystem: 'npm', name: '@scope/a', version: '1.0.0' }],
    ['pkg:maven/org.acme/b@2', { ecosystem: 'Maven', name: 'org.acme:b', version: '2' }],
    ['pkg:golang/github.com/a/b@v1.0.0', { ecosystem: 'Go', name: 'github.com/a/b', version: 'v1.0.0' }],
    ['pkg:npm/a', null],
    ['pkg:docker/a@1', null],
    ['nothing', null],
  ])('reads %s', (purl, at) => {
    expect(packageOfPurl(purl)).toEqual(at);
  });
});
