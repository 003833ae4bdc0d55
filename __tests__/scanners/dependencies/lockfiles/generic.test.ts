import { describe, expect, it } from '@jest/globals';
import { readText } from './reading.js';

function lineOf(path: string, text: string, name: string, version: string): number | undefined {
  return readText(path, text).find(name, version)[0]?.line;
}

describe('lockfiles that are only searched', () => {
  it.each([
    ['gradle.lockfile', '# x\ncom.google:guava:28=a\ncom.google:guava:29.0=b', 'com.google:guava', '29.0', 3],
    [
      'Gemfile.lock',
      'GEM\n  specs:\n    rails-html (1.0)\n    rails (5.0.1)\n      rack (>= 1)\n    rack (2.0)',
      'rack',
      '2.0',
      6,
    ],
    [
      'composer.lock',
      '{"packages":[\n{"name":"a/b-c","version":"1"},\n{"name":"a/b",\n"version":"v1.2"}]}',
      'a/b',
      'v1.2',
      3,
    ],
    [
      'Pipfile.lock',
      '{"default":{\n"django-x":{"version":"==1"},\n"django":{\n"version":"==3.2.4"}}}',
      'django',
      '3.2.4',
      3,
    ],
    [
      'mix.lock',
      '%{\n  "plug_x": {:hex, :plug_x, "1.3.0"},\n  "plug": {:hex, :plug, "1.3.0"},\n}',
      'plug',
      '1.3.0',
      3,
    ],
    ['conan.lock', '{"requires":[\n"zlibng/1.2.11#a",\n"zlib/1.2.11#b"]}', 'zlib', '1.2.11', 3],
    [
      'packages.config',
      '<packages>\n<package id="Foo.Bar" version="1.0" />\n<package id="Foo" version="1.0" />',
      'Foo',
      '1.0',
      3,
    ],
    ['out/a.deps.json', '{\n"Foo.Bar/1.0": {},\n"Foo/1.0": {}}', 'Foo', '1.0', 3],
    [
      'stack.yaml.lock',
      'packages:\n- hackage: aeson-pretty-1.0@sha256:1\n- hackage: aeson-1.0@sha256:2',
      'aeson',
      '1.0',
      3,
    ],
    [
      'cabal.project.freeze',
      'constraints: any.aeson-pretty ==1.0,\n             any.aeson ==1.0',
      'aeson',
      '1.0',
      2,
    ],
    ['bom.json', '{"components":[\n{"purl":"pkg:npm/%40types/node@1.0"}]}', '@types/node', '1.0', 2],
    [
      'gradle/verification-metadata.xml',
      '<components>\n<component group="g" name="a" version="1">\n<component group="g" name="a" version="2">',
      'g:a',
      '2',
      3,
    ],
    [
      'bun.lock',
      '{"packages":{\n"lodash.merge":["lodash.merge@4.0.0"],\n"lodash":["lodash@4.17.15"],}}',
      'lodash',
      '4.17.15',
      3,
    ],
  ])('%s: the line with name and version', (path, text, name, version, line) => {
    expect(lineOf(path, text, name, version)).toBe(line);
  });

  it('know neither what is direct nor what is for development, nor count', () => {
    const packages = readText('mix.lock', '%{ "plug": {:hex, :plug, "1.3.0"} }');
    expect(packages.find('plug', '1.3.0')).toMatchObject([
      { direct: null, dev: null, through: [], line: 1, column: 5 },
    ]);
    expect(packages.count).toBeNull();
    expect(packages.find('nothing', '1')).toEqual([]);
  });

  it('take a name for a name, whatever is in it', () => {
    const packages = readText('mix.lock', 'a(b[c.*\n^$x 1.0');
    expect(packages.find('a(b[c.*', '1.0')).toHaveLength(1);
    expect(packages.find('.*', '9')).toEqual([]);
  });
});
