import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { componentsOf } from '../../../../src/scanners/dependencies/lockfiles/sbom/components.js';
import { readText } from './reading.js';

function named(path: string, text: string): string[] {
  return readText(path, text).notCompared.map(({ name, reason }) => `${name}: ${reason}`);
}

const component = (name: string, purl?: string, more = {}): object => ({
  ...{ type: 'library', name, version: '1.0', ...more },
  ...(purl === undefined ? {} : { purl }),
});
const cycloneDx = (...components: object[]): string =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    metadata: { component: { type: 'application', name: 'own' } },
    components,
  });
const spdx = (id: string, name: string, purl?: string): object => ({
  ...{ SPDXID: id, name, versionInfo: '1.0' },
  ...(purl === undefined
    ? {}
    : {
        externalRefs: [
          { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl },
        ],
      }),
});

describe('an SBOM', () => {
  it('names the components that no package URL tells of, at any depth, and no file', () => {
    const inner = component('inner', undefined, { group: 'org' });
    const outer = component('outer', 'pkg:npm/outer@1.0', { components: [inner] });
    const text = cycloneDx(component('bare'), outer, component('x.js', undefined, { type: 'file' }));
    expect(named('bom.json', text)).toEqual(
      ['org/inner@1.0: unsupported', 'bare@1.0: unsupported'].reverse(),
    );
  });

  it.each([
    ['pkg:npm/%40scope/lib@1.0', []],
    ['pkg:maven/g/a@1.0?type=jar', []],
    ['pkg:npm/%40scope/lib', ['lib: no-version']],
    ['pkg:npm/lib?x=a@b', ['lib: no-version']],
    ['pkg:generic/lib@1.0', ['lib@1.0: unsupported']],
    ['pkg:oci/lib@sha256%3Aabc', ['lib@1.0: unsupported']],
    ['nonsense', ['lib@1.0: unsupported']],
  ])('names what %s leaves uncompared', (purl, expected) => {
    expect(named('app.cdx.json', cycloneDx(component('lib', purl)))).toEqual(expected);
  });

  it('as XML is read, too, without the product that it is about', () => {
    const xml = `<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.5">
      <metadata><component type="application"><name>own</name></component></metadata>
      <components><component type="library"><group>g</group><name>a</name><version>1</version></component>
      <component type="library" bom-ref="x"><name>b</name><version>2</version><purl>pkg:npm/b@2</purl></component></components></bom>`;
    expect(named('bom.xml', xml)).toEqual(['g/a@1: unsupported']);
  });

  it('of SPDX is read as JSON, YAML and tags, without what it describes', () => {
    const packages = [
      spdx('SPDXRef-own', 'own'),
      spdx('SPDXRef-a', 'a'),
      spdx('SPDXRef-b', 'b', 'pkg:npm/b@1'),
    ];
    const json = JSON.stringify({ spdxVersion: 'SPDX-2.3', documentDescribes: ['SPDXRef-own'], packages });
    const tags =
      'SPDXVersion: SPDX-2.3\n\nPackageName: own\nSPDXID: SPDXRef-own\n\nPackageName: a\nSPDXID: SPDXRef-a\nPackageVersion: 1.0\n\nPackageName: b\nSPDXID: SPDXRef-b\nPackageVersion: 1\nExternalRef: PACKAGE-MANAGER purl pkg:npm/b@1\n\nRelationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-own\n';
    const yaml = `spdxVersion: SPDX-2.3\ndocumentDescribes: [SPDXRef-own]\npackages:\n  - { SPDXID: SPDXRef-own, name: own }\n  - { SPDXID: SPDXRef-a, name: a, versionInfo: '1.0' }\n`;
    for (const [path, text] of [
      ['app.spdx.json', json],
      ['app.spdx', tags],
      ['app.spdx.yml', yaml],
    ] as const)
      expect(named(path, text)).toEqual(['a@1.0: unsupported']);
  });

  it('loses no component, whatever it is called', () => {
    const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(names, (list) => {
        const text = cycloneDx(...list.map((name) => component(name)));
        expect(componentsOf('bom.json', text).map(({ name }) => name)).toEqual(list);
      }),
    );
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Array.isArray(componentsOf('x.spdx', `S${text}`))).toBe(true);
        expect(Array.isArray(componentsOf('bom.xml', `<${text}`))).toBe(true);
      }),
    );
  });
});
