import { describe, expect, it } from '@jest/globals';
import { packageOfPurl, packageSubject, purlOf } from '../../../src/core/packages/purl.js';

describe('a package URL', () => {
  it.each([
    ['npm', 'lodash', '4.17.21', 'pkg:npm/lodash@4.17.21'],
    ['npm', '@acme/app', '1.0.0', 'pkg:npm/%40acme/app@1.0.0'],
    ['npm', 'lodash', '', 'pkg:npm/lodash'],
    ['Maven', 'org.acme:app', '1', 'pkg:maven/org.acme/app@1'],
    ['Go', 'example.org/a/b', 'v1.0.0', 'pkg:golang/example.org/a/b@v1.0.0'],
    ['unheard of', 'a', '1', 'pkg:generic/a@1'],
    ['npm', '', '1', 'pkg:generic/@1'],
    ['npm', '', '', 'pkg:generic/'],
  ])('of %s, %s %s is %s', (ecosystem, name, version, purl) => {
    expect(purlOf(ecosystem, name, version)).toBe(purl);
  });

  it.each([
    [' pkg:npm/%40acme/app@1.0.0\n', { ecosystem: 'npm', name: '@acme/app', version: '1.0.0' }],
    ['pkg:maven/org.acme/app@1', { ecosystem: 'Maven', name: 'org.acme:app', version: '1' }],
    ['pkg:npm/lodash', null],
    ['pkg:generic/a@1', null],
    ['lodash', null],
    ['', null],
  ])('%j names %j', (purl, named) => {
    expect(packageOfPurl(purl)).toEqual(named);
  });
});

it.each([
  ['npm', 'Lodash_x', 'npm/Lodash_x'],
  ['PyPI', 'Ruamel._-Yaml', 'pypi/ruamel-yaml'],
  ['unheard of', 'a', 'unheard of/a'],
])('the subject of %s, %s is %s', (ecosystem, name, subject) => {
  expect(packageSubject(ecosystem, name)).toBe(subject);
});
