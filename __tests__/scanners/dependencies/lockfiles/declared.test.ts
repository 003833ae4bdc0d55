import { describe, expect, it } from '@jest/globals';
import { readText } from './reading.js';

function compared(path: string, text: string, beside: Readonly<Record<string, string>> = {}): string[] {
  return (readText(path, text, beside).declared ?? []).map(({ name, version }) => `${name}@${version}`);
}

function named(path: string, text: string, beside: Readonly<Record<string, string>> = {}): string[] {
  return readText(path, text, beside).notCompared.map(({ name, detail }) => `${name}: ${detail}`);
}

const project = (inner: string): string => `<Project Sdk="Microsoft.NET.Sdk">${inner}</Project>`;
const reference = (more: string): string =>
  `<ItemGroup><PackageReference Include="Json" ${more}/></ItemGroup>`;
const properties = (text: string): string => `<PropertyGroup>${text}</PropertyGroup>`;
const central = (version: string): string =>
  project(`<ItemGroup><PackageVersion Include="json" Version="${version}" /></ItemGroup>`);

describe('a .NET project', () => {
  it.each<[string, string, Record<string, string>]>([
    ['in an attribute', reference('Version="12.0.3"'), {}],
    ['in an element', '<PackageReference Include="Json"><Version>12.0.3</Version></PackageReference>', {}],
    ['as the only one', reference('Version="[12.0.3]"'), {}],
    ['as the lowest of a range', reference('Version="[12.0.3, 13.0.0)"'), {}],
    ['in a property', properties('<V>12.0.3</V>') + reference('Version="$(v)"'), {}],
    [
      'in a property above it',
      reference('Version="$(V)"'),
      { 'Directory.Build.props': project(properties('<V>12.0.3</V>')) },
    ],
    [
      'in an imported file',
      `<Import Project="..\\build\\versions.props" />${reference('Version="$(V)"')}`,
      { 'src/build/versions.props': project(properties('<V>12.0.3</V>')) },
    ],
    ['in central management', reference(''), { 'Directory.Packages.props': central('12.0.3') }],
    [
      'in the nearest central management',
      reference(''),
      { 'Directory.Packages.props': central('1.0.0'), 'src/Directory.Packages.props': central('12.0.3') },
    ],
    [
      'above central management',
      reference('VersionOverride="12.0.3"'),
      { 'Directory.Packages.props': central('13.0.3') },
    ],
    [
      'in central management, by a property',
      reference(''),
      { 'Directory.Packages.props': properties('<V>12.0.3</V>') + central('$(V)') },
    ],
  ])('has its version %s', (_, inner, beside) => {
    expect(compared('src/app/App.csproj', project(inner), beside)).toEqual(['Json@12.0.3']);
  });

  it.each([
    ['Version="3.6.*"', 'Json: 3.6.*'],
    ['Version="$(Nowhere)"', 'Json: $(Nowhere)'],
    ['', 'Json: no version'],
  ])('names what has none: %s', (more, expected) => {
    expect(compared('App.csproj', project(reference(more)))).toEqual([]);
    expect(named('App.csproj', project(reference(more)))).toEqual([expected]);
  });

  it('compares every value that a property may have, and nothing in a comment', () => {
    const text = project(
      `${properties('<V Condition="a">1.0.0</V><V>2.0.0</V>')}<!-- ${reference('Version="9.0.0"')} -->${reference('Version="$(V)"')}`,
    );
    expect(compared('App.csproj', text)).toEqual(['Json@1.0.0', 'Json@2.0.0']);
  });
});

describe('a version catalog of Gradle', () => {
  const catalog = [
    '[versions]',
    'log = "2.14.1"',
    'rich = { strictly = "[1.0, 2.0[", prefer = "1.5" }',
    '[libraries]',
    'a = { module = "g:a", version.ref = "log" }',
    'b = { group = "g", name = "b", version = "1.0" }',
    'c = "g:c:3.0"',
    'd = { module = "g:d", version.ref = "rich" }',
    'e = { module = "g:e" }',
  ].join('\n');

  it('has the versions that its libraries refer to, and names those without', () => {
    expect(compared('gradle/libs.versions.toml', catalog)).toEqual(['g:a@2.14.1', 'g:b@1.0', 'g:c@3.0']);
    expect(named('gradle/libs.versions.toml', catalog)).toEqual(['g:d: [1.0, 2.0[', 'g:e: no version']);
    expect(readText('gradle/libs.versions.toml', catalog).find('g:a', '2.14.1')[0]?.line).toBe(5);
  });
});

describe('Python’s setup files', () => {
  it('are read without being run', () => {
    const program =
      'from setuptools import setup\nsetup(\n  install_requires=["django==3.1.1", \'six\'] + more(),\n  extras_require={"web": ["flask>=1"]},\n)\n';
    expect(compared('setup.py', program)).toEqual(['django@3.1.1']);
    expect(named('setup.py', program)).toEqual(['six: any version', 'flask: >=1']);
  });

  it('of configuration have their lists below their keys', () => {
    const text =
      '[metadata]\nname = x==1\n[options]\ninstall_requires =\n    django==3.1.1 ; python_version > "3"\n    six\npackages = find:\n[options.extras_require]\nweb = flask>=1\n[flake8]\nignore =\n    E1==2\n';
    expect(compared('setup.cfg', text)).toEqual(['django@3.1.1']);
    expect(named('setup.cfg', text)).toEqual(['six: any version', 'flask: >=1']);
  });
});

describe('Deno', () => {
  it.each([
    '{"version":"5","npm":{"lodash@4.17.15":{"integrity":"x"},"@a/b@1.0.0_lodash@4.17.15":{}}}',
    '{"version":"3","packages":{"npm":{"lodash@4.17.15":{},"@a/b@1.0.0":{}}}}',
    '{"version":"2","npm":{"specifiers":{},"packages":{"lodash@4.17.15":{},"@a/b@1.0.0":{}}}}',
  ])('locks npm packages: %s', (lock) => {
    expect(compared('deno.lock', lock)).toEqual(['lodash@4.17.15', '@a/b@1.0.0']);
  });

  it('asks for some in its configuration', () => {
    const text =
      '{ // x\n"imports":{"a":"npm:lodash@4.17.15","b":"npm:@a/b@^1","c":"jsr:@std/x@1","d":"./d.ts"} }';
    expect(compared('deno.json', text)).toEqual(['lodash@4.17.15']);
    expect(named('deno.json', text)).toEqual(['jsr:@std/x@1: not from npm', '@a/b: ^1']);
  });
});

describe('go.mod', () => {
  it('names the standard library, of which it says the least version only', () => {
    expect(named('go.mod', 'module x\n\ngo 1.20\n')).toEqual([
      "stdlib: Go's standard library: go 1.20 or newer, as the machine that builds has it",
    ]);
  });
});
