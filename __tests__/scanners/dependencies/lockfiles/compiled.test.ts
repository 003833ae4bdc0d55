import { describe, expect, it } from '@jest/globals';
import { only, readText } from './reading.js';

describe('go.mod', () => {
  const text = [
    'module example.com/app',
    '',
    'go 1.21.0 // a comment',
    'require github.com/single/line v1.0.0 // indirect',
    'require (',
    '\tgithub.com/gin-gonic/gin v1.6.3',
    '\t"golang.org/x/net" v0.7.0 // indirect; needed',
    '\tgopkg.in/old v1.0.0+incompatible // not indirect',
    ')',
    'replace (',
    '\tgithub.com/gin-gonic/gin => github.com/fork/gin v1.7.0',
    '\tgolang.org/x/net v0.6.0 => ./elsewhere',
    ')',
    'exclude golang.org/x/net v0.1.0',
  ].join('\n');
  const packages = readText('go.mod', text);

  it('takes // indirect for transitive', () => {
    expect(only(packages, 'github.com/single/line@1.0.0')).toMatchObject({
      direct: false,
      line: 4,
      dev: null,
    });
    expect(only(packages, 'golang.org/x/net@0.7.0')).toMatchObject({ direct: false, line: 7, column: 2 });
    expect(only(packages, 'gopkg.in/old@1.0.0+incompatible')).toMatchObject({ direct: true, line: 8 });
  });

  it('has the replacement in place of what it replaces', () => {
    expect(only(packages, 'github.com/fork/gin@1.7.0')).toMatchObject({
      direct: true,
      line: 11,
      alias: 'github.com/gin-gonic/gin',
    });
    expect(packages.find('github.com/gin-gonic/gin', '1.6.3')).toEqual([]);
  });

  it('points at the go line for the standard library', () => {
    expect(only(packages, 'stdlib@1.21.0').line).toBe(3);
  });
});

const CARGO = `version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "atty",
 "rand 0.8.5",
 "tempfile",
]

[[package]]
name = "atty"
version = "0.2.14"
source = "registry+https://registry.example/index"
dependencies = [
 "libc",
 "rand 0.7.3 (registry+https://registry.example/index)",
]

[[package]]
name = "libc"
version = "0.2.1"
source = "registry+https://registry.example/index"

[[package]]
name = "rand"
version = "0.7.3"
source = "registry+https://registry.example/index"

[[package]]
name = "rand"
version = "0.8.5"
source = "registry+https://registry.example/index"

[[package]]
name = "tempfile"
version = "3.0.0"
source = "registry+https://registry.example/index"
`;

describe('Cargo.lock', () => {
  it('has the dependencies of packages without a source as direct', () => {
    const packages = readText('Cargo.lock', CARGO);
    expect(only(packages, 'atty@0.2.14')).toMatchObject({ line: 13, direct: true, dev: null });
    expect(only(packages, 'libc@0.2.1')).toMatchObject({ direct: false, through: ['atty'], dev: null });
    expect(only(packages, 'rand@0.7.3')).toMatchObject({ direct: false, through: ['atty'] });
    expect(only(packages, 'rand@0.8.5')).toMatchObject({ direct: true });
  });

  it('learns from Cargo.toml what is for development', () => {
    const manifest = [
      '[package]\nname = "app"',
      '[dev-dependencies]\ntempfile = "3"',
      '[target."cfg(unix)".dependencies]\nterminal = { package = "atty", version = "0.2" }',
      '[build-dependencies]\nrand = "0.8"',
    ];
    const packages = readText('x/Cargo.lock', CARGO, { 'x/Cargo.toml': manifest.join('\n') });
    expect(only(packages, 'tempfile@3.0.0')).toMatchObject({ dev: true, wanted: ['3'] });
    expect(only(packages, 'atty@0.2.14')).toMatchObject({ dev: false, wanted: ['0.2'] });
    expect(only(packages, 'rand@0.8.5')).toMatchObject({ dev: false });
  });

  it('does not believe the Cargo.toml of another project', () => {
    const manifest = '[package]\nname = "other"\n[dev-dependencies]\natty = "0.2"';
    expect(only(readText('Cargo.lock', CARGO, { 'Cargo.toml': manifest }), 'atty@0.2.14')).toMatchObject({
      direct: true,
      dev: null,
    });
  });
});

const POM = `<?xml version="1.0"?>
<project>
  <parent><groupId>com.example</groupId><artifactId>parent</artifactId><version>1</version></parent>
  <groupId>com.example.app</groupId>
  <artifactId>app</artifactId>
  <properties><jackson>2.9.8</jackson><loop>\${loop}</loop></properties>
  <dependencyManagement><dependencies><dependency>
    <groupId>commons-io</groupId><artifactId>commons-io</artifactId><version>2.4</version><scope>test</scope>
  </dependency></dependencies></dependencyManagement>
  <dependencies>
    <!-- <dependency><groupId>gone</groupId><artifactId>gone</artifactId></dependency> -->
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>\${jackson}</version>
      <exclusions><exclusion><groupId>x</groupId><artifactId>excluded</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>commons-io</groupId><artifactId>commons-io</artifactId></dependency>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>lib</artifactId><version>\${loop}</version></dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.12</version><scope>test</scope></dependency>
  </dependencies>
  <build><plugins><plugin><dependencies>
    <dependency><groupId>plug</groupId><artifactId>in</artifactId><version>1</version></dependency>
  </dependencies></plugin></plugins></build>
</project>`;

describe('pom.xml', () => {
  const packages = readText('pom.xml', POM);

  it('is direct throughout, and of scope test for development', () => {
    expect(packages.count).toBe(4);
    expect(only(packages, 'junit:junit@4.12')).toMatchObject({
      direct: true,
      dev: true,
      line: 20,
      property: null,
    });
    expect(only(packages, 'com.example.app:lib@anything')).toMatchObject({ line: 19 });
  });

  it('knows the property that holds a version', () => {
    expect(only(packages, 'com.fasterxml.jackson.core:jackson-databind@2.9.8')).toMatchObject({
      line: 14,
      column: 7,
      dev: false,
      property: 'jackson',
    });
  });

  it('takes version and scope from dependencyManagement', () => {
    expect(only(packages, 'commons-io:commons-io@2.4')).toMatchObject({
      line: 18,
      dev: true,
      edit: { path: 'pom.xml', line: 8 },
    });
  });

  it('points at the parent for what it does not list itself', () => {
    expect(only(packages, 'org.inherited:thing@1.0')).toMatchObject({ line: 3, direct: null, edit: null });
    expect(packages.find('plug:in', '1')).toMatchObject([{ line: 3 }]);
  });
});
