import { describe, expect, it } from '@jest/globals';
import type { LockfilePackages } from '../../../../src/scanners/dependencies/lockfiles/facts.js';
import { readText } from './reading.js';

const dependency = (artifact: string, more = ''): string =>
  `<dependency><groupId>g</groupId><artifactId>${artifact}</artifactId>${more}</dependency>`;
const v = (version: string): string => `<version>${version}</version>`;
const bom = (version: string): string =>
  dependency('bom', `${v(version)}<type>pom</type><scope>import</scope>`);
const managed = (list: string): string =>
  `<dependencyManagement><dependencies>${list}</dependencies></dependencyManagement>`;
const project = (artifact: string, inner: string, version = '1'): string =>
  `<project><groupId>g</groupId><artifactId>${artifact}</artifactId>${v(version)}${inner}</project>`;
const child = (inner: string, parent = '<relativePath>../pom.xml</relativePath>', version = '1'): string =>
  `<project><parent><groupId>g</groupId><artifactId>parent</artifactId>${v(version)}${parent}</parent><artifactId>c</artifactId>${inner}</project>`;
const asks = (more = ''): string => `<dependencies>${dependency('lib', more)}</dependencies>`;

/** Reads `c/pom.xml` among the others. */
function read(files: Readonly<Record<string, string>>): LockfilePackages {
  return readText('c/pom.xml', files['c/pom.xml'] ?? '', files);
}

function versions(files: Readonly<Record<string, string>>): (string | undefined)[] {
  return (read(files).declared ?? []).map(({ name, version }) => `${name}@${version}`);
}

describe('a version of a pom.xml', () => {
  it.each<[string, Record<string, string>]>([
    ['stands there', { 'c/pom.xml': project('c', asks(v('2.14.1'))) }],
    ['is insisted on', { 'c/pom.xml': project('c', asks(v('[2.14.1]'))) }],
    ['is all that a range leaves', { 'c/pom.xml': project('c', asks(v('[2.14.1, 2.14.1]'))) }],
    [
      'is managed for its classifier',
      {
        'c/pom.xml': project(
          'c',
          managed(dependency('lib', v('1')) + dependency('lib', `${v('2.14.1')}<classifier>x</classifier>`)) +
            asks('<classifier>x</classifier>'),
        ),
      },
    ],
    [
      'is the child’s, where its parent lists it as well',
      {
        'pom.xml': project('parent', asks(v('1'))),
        'c/pom.xml': child(asks(v('2.14.1'))),
      },
    ],
    [
      'is a property of a property',
      { 'c/pom.xml': project('c', `<properties><a>\${b}</a><b>2.14.1</b></properties>${asks(v('${a}'))}`) },
    ],
    ['is the project’s own', { 'c/pom.xml': project('c', asks(v('${project.version}')), '2.14.1') }],
    [
      'is a property of the parent',
      {
        'pom.xml': project('parent', '<properties><a>2.14.1</a></properties>'),
        'c/pom.xml': child(asks(v('${a}'))),
      },
    ],
    [
      'is managed by the parent, with a property of the child',
      {
        'pom.xml': project(
          'parent',
          `<properties><a>1</a></properties>${managed(dependency('lib', v('${a}')))}`,
        ),
        'c/pom.xml': child(`<properties><a>2.14.1</a></properties>${asks()}`),
      },
    ],
    [
      'is managed by a parent that lies elsewhere',
      {
        'build/parent/pom.xml': project('parent', managed(dependency('lib', v('2.14.1')))),
        'c/pom.xml': child(asks(), ''),
      },
    ],
    [
      'is managed by a grandparent',
      {
        'top/pom.xml': project('top', managed(dependency('lib', v('2.14.1')))),
        'pom.xml':
          '<project><parent><groupId>g</groupId><artifactId>top</artifactId><version>1</version></parent><artifactId>parent</artifactId></project>',
        'c/pom.xml': child(asks()),
      },
    ],
    [
      'is managed by an imported BOM',
      {
        'bom/pom.xml': project(
          'bom',
          `<properties><a>2.14.1</a></properties>${managed(dependency('lib', v('${a}')))}`,
          '7',
        ),
        'c/pom.xml': project('c', managed(bom('7')) + asks()),
      },
    ],
    [
      'is managed by a BOM that a BOM of a local repository imports',
      {
        'repo/g/inner/1/inner-1.pom': project('inner', managed(dependency('lib', v('2.14.1')))),
        'bom/pom.xml': project('bom', managed(bom('1').replace('>bom<', '>inner<')), '7'),
        'c/pom.xml': project('c', managed(bom('7')) + asks()),
      },
    ],
    [
      'is of a parent with the version of the build',
      {
        'pom.xml': project(
          'parent',
          `<properties><revision>9</revision></properties>${managed(dependency('lib', v('2.14.1')))}`,
          '${revision}',
        ),
        'c/pom.xml': child(asks(), '<relativePath>../pom.xml</relativePath>', '${revision}'),
      },
    ],
  ])('%s', (_, files) => {
    expect(versions(files)).toEqual(['g:lib@2.14.1']);
    expect(read(files).notCompared).toEqual([]);
  });

  it('is each of those that profiles give', () => {
    const profile = (version: string): string =>
      `<profile><properties><a>${version}</a></properties></profile>`;
    const inner = `<profiles>${profile('2')}${profile('3')}</profiles><properties><a>1</a></properties>`;
    expect(versions({ 'c/pom.xml': project('c', inner + asks(v('${a}'))) })).toEqual([
      'g:lib@1',
      'g:lib@2',
      'g:lib@3',
    ]);
  });

  it('is each of those that profiles manage', () => {
    const profile = `<profiles><profile>${managed(dependency('lib', v('2')))}</profile></profiles>`;
    const files = {
      'pom.xml': project('parent', managed(dependency('lib', v('1')))),
      'c/pom.xml': child(profile + asks()),
    };
    expect(versions(files)).toEqual(['g:lib@2', 'g:lib@1']);
  });

  it('is one that the parent lists too', () => {
    const files = { 'pom.xml': project('parent', asks(v('2.14.1'))), 'c/pom.xml': child('') };
    expect(versions(files)).toEqual(['g:lib@2.14.1']);
    expect(read(files).find('g:lib', '2.14.1')[0]).toMatchObject({
      direct: null,
      edit: { path: 'pom.xml', line: 1 },
    });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['nowhere', { 'c/pom.xml': project('c', asks()) }, /^no version$/],
    ['as a range', { 'c/pom.xml': project('c', asks(v('[1,2)'))) }, /^\[1,2\)$/],
    ['as the newest', { 'c/pom.xml': project('c', asks(v('LATEST'))) }, /^LATEST$/],
    ['in a property of nobody', { 'c/pom.xml': project('c', asks(v('${a}'))) }, /^\$\{a\}$/],
    ['in a parent from outside', { 'c/pom.xml': child(asks(), '<relativePath/>') }, /g:parent/],
    ['in a BOM from outside', { 'c/pom.xml': project('c', managed(bom('7')) + asks()) }, /g:bom/],
    [
      'in a parent of another version',
      {
        'top/pom.xml': project('parent', managed(dependency('lib', v('2.14.1'))), '2'),
        'c/pom.xml': child(asks(), ''),
      },
      /g:parent/,
    ],
  ])('that stands %s is named as not compared', (_, files, detail) => {
    expect(versions(files)).toEqual([]);
    expect(read(files).notCompared).toContainEqual({
      name: 'g:lib',
      reason: 'no-version',
      detail: expect.stringMatching(detail),
    });
  });

  it('does not hang where parents, properties and BOMs lead in circles', () => {
    const files = {
      'pom.xml': child(managed(bom('1')), '<relativePath>c/pom.xml</relativePath>').replace(
        '>c<',
        '>parent<',
      ),
      'bom/pom.xml': project('bom', managed(bom('1'))),
      'c/pom.xml': child(`<properties><a>\${b}</a><b>\${a}</b></properties>${asks(v('${a}'))}`),
    };
    expect(versions(files)).toEqual([]);
  });
});

describe('a module of the same build', () => {
  const top = (modules: string): string =>
    project('top', `<modules>${modules}</modules>`).replace(
      '<version>',
      '<packaging>pom</packaging><version>',
    );
  const files = (modules: string, version = '1') => ({
    'pom.xml': top(modules),
    'c/pom.xml': project('c', asks(v('1'))),
    'lib/pom.xml': project('lib', '', version),
  });
  const both = '<module>c</module><module>lib</module>';

  it('is own code, and no registry’s', () => {
    expect(versions(files(both))).toEqual([]);
    expect(read(files(both)).notCompared).toEqual([]);
    expect(read(files(both)).find('g:lib', '1')).toMatchObject([{ origin: 'own' }]);
  });

  it.each([
    ['nobody builds', files('<module>c</module>')],
    ['is another version', files(both, '2')],
  ])('is the registry’s where it %s', (_, given) => {
    expect(versions(given)).toEqual(['g:lib@1']);
    expect(read(given).find('g:lib', '1')).toMatchObject([{ origin: 'registry' }]);
  });
});
