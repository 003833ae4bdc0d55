import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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

  it.each([
    ['a.props', reference('Version="12.0.3"'), ['Json@12.0.3']],
    ['Directory.Build.targets', reference('Version="12.0.3"'), ['Json@12.0.3']],
    ['eng/Versions.props', properties('<V>12.0.3</V>'), []],
  ])('may have its references in %s', (path, inner, expected) => {
    expect(compared(path, project(inner))).toEqual(expected);
  });

  it.each([
    '$(MSBuildThisFileDirectory)..\\eng\\v.props',
    '$(MSBuildThisFileDirectory)/../eng/v.props',
    '$(MSBuildProjectDirectory)/../eng/v.props',
  ])('imports %s', (target) => {
    const text = project(`<Import Project="${target}" />${reference('Version="$(V)"')}`);
    const beside = { 'src/eng/v.props': project(properties('<V>12.0.3</V>')) };
    expect(compared('src/app/App.csproj', text, beside)).toEqual(['Json@12.0.3']);
  });

  it('may name several packages in one element, and complete one in another', () => {
    const text = project(
      `${reference('')}<PackageReference Update="Json" Version="12.0.3"/><PackageReference Include="A; B" Version="1.0.0"/>`,
    );
    expect(compared('App.csproj', text)).toEqual(['Json@12.0.3', 'A@1.0.0', 'B@1.0.0']);
    expect(named('App.csproj', text)).toEqual([]);
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

describe('a script of Gradle', () => {
  const of = (line: string): string => `dependencies {\n  ${line}\n}\n`;

  it.each<[string, string, string[]]>([
    ['in one string', "implementation 'g:a:1.0'", ['g:a@1.0']],
    ['with a classifier', 'implementation("g:a:1.0:tests@zip")', ['g:a@1.0']],
    ['in parts', "compile group: 'g', name: 'a', version: '1.0'", ['g:a@1.0']],
    ['by position', 'implementation("g", "a", "1.0")', ['g:a@1.0']],
    ['by a variable', 'def v = \'1.0\'\n  api "g:a:$v"', ['g:a@1.0']],
    ['by a variable in a table', 'ext.versions = [a: "1.0"]\n  api "g:a:${versions.a}"', ['g:a@1.0']],
    ['by an addition', 'val v = "1.0"\n  api("g:a:" + v)', ['g:a@1.0']],
    ['strictly', 'api("g:a") { version { strictly("1.0") } }', ['g:a@1.0']],
    ['for a plugin', 'plugins { id("p.q") version "1.0" }', ['p.q:p.q.gradle.plugin@1.0']],
    ['in a catalog', 'library("x", "g", "a").version("1.0")', ['g:a@1.0']],
    ['in a comment only', "// api 'g:a:1.0'\n  /* api 'g:a:2.0' */", []],
    ['for nothing', "format 'HH:mm:ss'; url 'https://g:1.0'; project(':a:b')", []],
  ])('has what it states %s', (_, line, expected) => {
    expect(compared('app/build.gradle', of(line))).toEqual(expected);
  });

  it('names what it states without a version', () => {
    const text = of("implementation 'g:a'\n  api 'g:b:1.+'\n  api \"g:c:$unknown\"\n  exclude group: 'g'");
    expect(named('build.gradle', text)).toEqual(['g:a: no version', 'g:b: 1.+', 'g:c: $unknown']);
  });

  it('takes versions from properties, and each of several', () => {
    const beside = {
      'gradle.properties': 'aVersion=1.0\n',
      'a.gradle': "ext.b = '2'",
      'b.gradle': "ext.b = '3'",
    };
    const text = of('api "g:a:$aVersion"\n  api "g:b:$b"');
    expect(compared('app/build.gradle.kts', text, beside)).toEqual(['g:a@1.0', 'g:b@2', 'g:b@3']);
  });

  it('leaves to lockfiles what they know', () => {
    const beside = { 'gradle.lockfile': 'g:a:2.0=runtimeClasspath\nempty=\n' };
    const text = of("api 'g:a:1.0'\n  api 'g:b:1.0'");
    expect(compared('build.gradle', text, beside)).toEqual([]);
    expect(compared('gradle/shared.gradle', text, beside)).toEqual(['g:b@1.0']);
    expect(compared('app/build.gradle', text, beside)).toEqual(['g:a@1.0', 'g:b@1.0']);
  });
});

describe('lockfiles of Gradle', () => {
  it.each(['settings-gradle.lockfile', 'gradle/dependency-locks/runtimeClasspath.lockfile'])(
    'are read whatever their name: %s',
    (path) => {
      expect(compared(path, '# comment\ng:a:1.0=classpath\ng:b:2.0\nempty=\n')).toEqual([
        'g:a@1.0',
        'g:b@2.0',
      ]);
      expect(() => compared(path, 'g:a:1.0\n<<<<<<<\n')).toThrow('line 2');
    },
  );

  it.each([
    ['testRuntimeClasspath', true],
    ['integrationTestCompileClasspath,testCompileClasspath', true],
    ['runtimeClasspath,testRuntimeClasspath', false],
    ['latestRuntimeClasspath', false],
    ['annotationProcessor', null],
  ])('tell what only tests have: %s', (paths, dev) => {
    const facts = readText('gradle.lockfile', `g:a:1.0=${paths}\nempty=\n`);
    expect(facts.find('g:a', '1.0')[0]?.dev).toBe(dev);
  });
});

describe('tools of .NET', () => {
  it('and SDKs have one version each', () => {
    expect(compared('.config/dotnet-tools.json', '{"tools":{"A.B":{"version":"1.0.0"}}}')).toEqual([
      'A.B@1.0.0',
    ]);
    expect(compared('global.json', '{"sdk":{},"msbuild-sdks":{"A":"1.0.0"}}')).toEqual(['A@1.0.0']);
    expect(compared('global.json', '{"anything": [1')).toEqual([]);
  });
});

describe('the plugins of a version catalog', () => {
  it('are the artifacts by which Gradle finds them', () => {
    const text =
      '[versions]\nv = "2.0"\n[plugins]\na = { id = "org.a", version.ref = "v" }\nb = "org.b:1.0"\nc = { id = "org.c" }\n';
    expect(compared('gradle/libs.versions.toml', text)).toEqual([
      'org.a:org.a.gradle.plugin@2.0',
      'org.b:org.b.gradle.plugin@1.0',
    ]);
    expect(named('gradle/libs.versions.toml', text)).toEqual(['org.c:org.c.gradle.plugin: no version']);
  });
});

describe('Python’s setup files', () => {
  it('name what the program makes, and follow a list to where it is written out', () => {
    const program =
      'needs = [\n  "django==3.1.1",\n]\nsetup(install_requires=needs, extras_require=read("extras"))\n';
    expect(compared('setup.py', program)).toEqual(['django@3.1.1']);
    expect(named('setup.py', program)).toEqual(['extras_require: the program makes it: read']);
  });

  it('are read without being run', () => {
    const program =
      'from setuptools import setup\nsetup(\n  install_requires=["django==3.1.1", \'six\'] + more(),\n  extras_require={"web": ["flask>=1"]},\n)\n';
    expect(compared('setup.py', program)).toEqual(['django@3.1.1']);
    expect(named('setup.py', program)).toEqual([
      'install_requires: the program makes it: more',
      'six: any version',
      'flask: >=1',
    ]);
  });

  it.each([
    ['added', "R = []\nR.append('a==1.0')\nR += ['b==2.0']\nsetup(install_requires=R)\n", ['a@1.0', 'b@2.0']],
    ['in a key of a table', "x = {}\nx['dev'] = ['a==1.0']\nsetup(extras_require=x)\n", ['a@1.0']],
    ['in one text', "setup(install_requires='''\n  a==1.0\n  b==2.0\n''')\n", ['a@1.0', 'b@2.0']],
    ['in parts', "setup(install_requires=['a' + '==1.0', 'b' '==2.0'])\n", ['a@1.0', 'b@2.0']],
    ['in a table of keywords', "k = {'install_requires': ['a==1.0']}\nsetup(**k)\n", ['a@1.0']],
    ['on the next line', "setup(install_requires = \\\n  ['a==1.0'])\n", ['a@1.0']],
    ['by a function that passes it on', "setup(install_requires=list(R))\nR = ('a==1.0',)\n", ['a@1.0']],
  ])('find what is %s', (_, program, expected) => {
    expect(compared('setup.py', program)).toEqual(expected);
    expect(named('setup.py', program)).toEqual([]);
  });

  it('name a list in a file that is not read', () => {
    const text = '[options]\ninstall_requires = file: deps.txt, requirements.txt\n';
    expect(named('setup.cfg', text)).toEqual(['deps.txt: a list in a file that is not read']);
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

describe('what Deno is given', () => {
  it('counts wherever a configuration says so', () => {
    const text =
      '{"tasks":{"t":"deno run npm:a@1.0.0"},"compilerOptions":{"types":["npm:@b/c@2.0.0/d"]},"importMap":"m.json"}';
    const beside = { 'm.json': '{"imports":{"e":"npm:/e@3.0.0/"}}' };
    expect(compared('deno.json', text, beside)).toEqual(['a@1.0.0', '@b/c@2.0.0', 'e@3.0.0']);
  });

  it('has to be in its lockfile', () => {
    const beside = { 'deno.json': '{"imports":{"a":"npm:a@1.0.0"}}' };
    expect(named('deno.lock', '{"version":"5"}', beside)).toEqual([
      'a: the manifest asks for 1.0.0, the lockfile does not know it',
    ]);
    expect(named('deno.lock', '{"version":"5","npm":{"a@1.0.0":{}}}', beside)).toEqual([]);
  });

  it('is named where the lockfile lost its version', () => {
    const lock = '{"version":"5","workspace":{"dependencies":["npm:a@^1.0.0"]},"npm":{}}';
    expect(named('deno.lock', lock)).toEqual(['a: ^1.0.0']);
  });

  it('cannot be broken', () => {
    expect(() => compared('deno.lock', '{"version":"5"\n<<<<<<<')).toThrow('line 2');
  });
});

/** The parts of a text, in each order that a block and lines may have. */
const modules = 'require (\n\texample.com/a v1.0.0 // indirect\n)\nrequire example.com/b v2.0.0\n';

describe('go.mod', () => {
  it.each([
    ['go 1.21.3\n', 'stdlib@1.21.3'],
    ['go 1.21.3\n\ntoolchain go1.22.1\n', 'stdlib@1.22.1'],
    ['go 1.21\n\ntoolchain go1.22.1-custom\n', 'stdlib@1.22.1'],
    ['go 1.21.3\n\ntoolchain default\n', 'stdlib@1.21.3'],
  ])('has the standard library of its release: %j', (lines, expected) => {
    expect(compared('go.mod', `module x\n\n${lines}`)).toEqual([expected]);
    expect(named('go.mod', `module x\n\n${lines}`)).toEqual([]);
  });

  it.each([
    ['', 'no go line'],
    ['go 1.20\n', 'go 1.20'],
    ['go 1.22rc1\n', 'go 1.22rc1'],
  ])('names the standard library where no release is stated: %j', (lines, expected) => {
    expect(named('go.mod', `module x\n\n${lines}`)).toEqual([
      `stdlib: Go's standard library: ${expected} names no release, the machine that builds decides`,
    ]);
  });
});

describe('go.work', () => {
  const beside = {
    'a/go.mod': `module a\n${modules}`,
    'b/go.mod': 'module b\nrequire example.com/c v1.0.0\n',
  };
  const use = 'go 1.21\nuse (\n\t./a\n\t./b\n)\n';

  it('has what it puts in the place of the modules that it uses, at its own line', () => {
    const text = `${use}replace example.com/a => example.com/fork v1.5.0\nreplace example.com/b v2.0.0 => ./b\nreplace example.com/b v1.0.0 => example.com/b v1.0.1\nreplace example.com/nobody => example.com/asks v1.0.0\n`;
    expect(compared('go.work', text, beside)).toEqual(['example.com/fork@1.5.0']);
    expect(readText('go.work', text, beside).find('example.com/fork', '1.5.0')[0]).toMatchObject({
      line: 6,
      direct: false,
      alias: 'example.com/a',
    });
  });

  it('has the standard library of its toolchain, and names a folder that is not there', () => {
    expect(compared('go.work', `${use}toolchain go1.22.1\n`, beside)).toEqual(['stdlib@1.22.1']);
    expect(named('go.work', `${use}use ../c\n`, beside)).toEqual([
      '../c: its go.mod is not in the repository',
    ]);
  });
});

describe('Cargo.toml without a lockfile', () => {
  const root =
    '[workspace]\nmembers = ["a"]\n[workspace.dependencies]\npinned = "=1.2.3"\nopen = { version = "1.2" }\nfar = { git = "https://git.example/far" }\nown = { path = "own" }\n';

  it('compares what it pins, and names what it leaves open', () => {
    const text =
      '[package]\nname = "x"\n[dependencies]\nserde = "=1.0.1"\nlog = { version = "=0.4.0", package = "log2" }\nrand = "0.8"\nnear = { path = "../near", version = "=1.0.0" }\n[dev-dependencies]\nmid = "=1.2"\n';
    expect(compared('Cargo.toml', text)).toEqual(['serde@1.0.1', 'log2@0.4.0']);
    expect(named('Cargo.toml', text)).toEqual(['rand: 0.8', 'mid: =1.2']);
    expect(readText('Cargo.toml', text).find('log2', '0.4.0')[0]).toMatchObject({ line: 5, dev: false });
  });

  it('inherits what its workspace says', () => {
    const member =
      '[package]\nname = "a"\n[dependencies]\npinned.workspace = true\nopen = { workspace = true }\nfar.workspace = true\nown.workspace = true\nlost.workspace = true\n';
    const beside = { 'Cargo.toml': root, 'crates/a/Cargo.toml': member };
    expect(compared('crates/a/Cargo.toml', member, beside)).toEqual(['pinned@1.2.3']);
    expect(named('crates/a/Cargo.toml', member, beside)).toEqual([
      'open: 1.2',
      'far: from git',
      'lost: no version',
    ]);
  });

  it('asks for nothing where it only says what members may', () => {
    expect(compared('Cargo.toml', root, { 'Cargo.toml': root })).toEqual([]);
    expect(named('Cargo.toml', root, { 'Cargo.toml': root })).toEqual([]);
  });

  it('loses no dependency, whatever its range', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,10}$/);
    const range = fc.constantFrom('=1.2.3', '1', '^0.2', '*', '>=1, <2', '= 1.2.3');
    fc.assert(
      fc.property(fc.dictionary(name, range), (wishes) => {
        const lines = Object.entries(wishes).map(([key, value]) => `${key} = "${value}"\n`);
        const text = `[dependencies]\n${lines.join('')}`;
        const found = [...compared('Cargo.toml', text), ...named('Cargo.toml', text)];
        expect(found).toHaveLength(lines.length);
      }),
    );
  });
});
