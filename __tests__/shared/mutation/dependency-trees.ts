import { copyName, FIXED, type Species, type Tree, type TreeFiles, VULNERABLE as V } from './tree.js';

interface Recipe {
  readonly name: string;
  readonly ecosystem: string;
  /** The package's name from the tree's, in the ecosystem's manner. */
  readonly called: (name: string) => string;
  readonly shows: string;
  readonly files: (called: string) => TreeFiles;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const same = (name: string): string => `acme-${name}`;
const manifest = (called: string): string =>
  json({ name: 'app', version: '1.0.0', private: true, dependencies: { [called]: V } });
const INTEGRITY = `sha512-${'A'.repeat(86)}==`;

/** What npm writes, in one of its three versions; the entry alone has the package. */
function packageLock(called: string, version: 1 | 2 | 3): string {
  const entry = { version: V, integrity: INTEGRITY };
  const packages = {
    '': { name: 'app', version: '1.0.0', dependencies: { [called]: V } },
    [`node_modules/${called}`]: entry,
  };
  return json({
    name: 'app',
    version: '1.0.0',
    lockfileVersion: version,
    requires: true,
    ...(version === 1 ? {} : { packages }),
    ...(version === 3 ? {} : { dependencies: { [called]: entry } }),
  });
}

const npm = (name: string, shows: string, lock: (called: string) => string): Recipe => ({
  name,
  ecosystem: 'npm',
  called: same,
  shows,
  files: (called) => ({ 'package.json': manifest(called), [shows]: lock(called) }),
});

const python = (name: string, shows: string, files: (called: string) => TreeFiles): Recipe => ({
  name,
  ecosystem: 'PyPI',
  called: same,
  shows,
  files,
});

const project = (called: string): string =>
  `[project]\nname = "app"\nversion = "1.0.0"\ndependencies = ["${called}==${V}"]\n`;

const tomlPackage = (called: string, more = ''): string =>
  `[[package]]\nname = "${called}"\nversion = "${V}"\n${more}\n`;

const maven = (name: string, shows: string, files: (artifact: string) => TreeFiles): Recipe => ({
  name,
  ecosystem: 'Maven',
  called: (tree) => `com.acme:${tree}`,
  shows,
  files: (called) => files(called.split(':')[1] ?? ''),
});

const POM = '<project xmlns="http://maven.apache.org/POM/4.0.0">\n<modelVersion>4.0.0</modelVersion>\n';
const dependency = (artifact: string, version: string): string =>
  `<dependency>\n<groupId>com.acme</groupId>\n<artifactId>${artifact}</artifactId>\n${version}</dependency>\n`;
const pom = (parts: string): string =>
  `${POM}<groupId>app</groupId>\n<artifactId>app</artifactId>\n<version>1</version>\n${parts}</project>\n`;

const nuget = (name: string, shows: string, files: (called: string) => TreeFiles): Recipe => ({
  name,
  ecosystem: 'NuGet',
  called: (tree) => `Acme.${tree.replaceAll('-', '.')}`,
  shows,
  files,
});

const csproj = (called: string, version: string): string =>
  `<Project Sdk="Microsoft.NET.Sdk">\n<PropertyGroup>\n<TargetFramework>net8.0</TargetFramework>\n</PropertyGroup>\n<ItemGroup>\n<PackageReference Include="${called}"${version} />\n</ItemGroup>\n</Project>\n`;

const go = (name: string, shows: string, files: (called: string) => TreeFiles): Recipe => ({
  name,
  ecosystem: 'Go',
  called: (tree) => `example.com/acme/${tree}`,
  shows,
  files,
});

const RECIPES: readonly Recipe[] = [
  npm('npm-v1', 'package-lock.json', (called) => packageLock(called, 1)),
  npm('npm-v2', 'package-lock.json', (called) => packageLock(called, 2)),
  npm('npm-v3', 'package-lock.json', (called) => packageLock(called, 3)),
  npm('npm-shrinkwrap', 'npm-shrinkwrap.json', (called) => packageLock(called, 3)),
  npm(
    'yarn-classic',
    'yarn.lock',
    (called) => `# yarn lockfile v1\n\n\n${called}@${V}:\n  version "${V}"\n  integrity ${INTEGRITY}\n`,
  ),
  npm(
    'yarn-berry',
    'yarn.lock',
    (called) =>
      `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"${called}@npm:${V}":\n  version: ${V}\n  resolution: "${called}@npm:${V}"\n  languageName: node\n  linkType: hard\n\n"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    ${called}: "npm:${V}"\n  languageName: unknown\n  linkType: soft\n`,
  ),
  npm(
    'pnpm-6',
    'pnpm-lock.yaml',
    (called) =>
      `lockfileVersion: '6.0'\n\ndependencies:\n  ${called}:\n    specifier: ${V}\n    version: ${V}\n\npackages:\n\n  /${called}@${V}:\n    resolution: {integrity: ${INTEGRITY}}\n    dev: false\n`,
  ),
  npm(
    'pnpm-9',
    'pnpm-lock.yaml',
    (called) =>
      `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      ${called}:\n        specifier: ${V}\n        version: ${V}\n\npackages:\n\n  ${called}@${V}:\n    resolution: {integrity: ${INTEGRITY}}\n\nsnapshots:\n\n  ${called}@${V}: {}\n`,
  ),
  npm(
    'bun',
    'bun.lock',
    (called) =>
      `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {\n      "name": "app",\n      "dependencies": {\n        "${called}": "${V}",\n      },\n    },\n  },\n  "packages": {\n    "${called}": ["${called}@${V}", "", {}, "${INTEGRITY}"],\n  }\n}\n`,
  ),
  python('pip', 'requirements.txt', (called) => ({ 'requirements.txt': `${called}==${V}\n` })),
  python('pip-spaced', 'requirements.txt', (called) => ({
    'requirements.txt': `${called} == ${V} ; python_version >= "3.8"  # pinned\n`,
  })),
  python('pip-included', 'deps/base.txt', (called) => ({
    'requirements.txt': '-r deps/base.txt\n',
    'deps/base.txt': `${called}==${V}\n`,
  })),
  python('pip-constrained', 'constraints.txt', (called) => ({
    'requirements.txt': `-c constraints.txt\n${called}\n`,
    'constraints.txt': `${called}==${V}\n`,
  })),
  python('pip-folder', 'requirements/prod.txt', (called) => ({
    'requirements/prod.txt': `${called}==${V}\n`,
  })),
  python('poetry', 'poetry.lock', (called) => ({
    'pyproject.toml': `[tool.poetry]\nname = "app"\nversion = "1.0.0"\n\n[tool.poetry.dependencies]\npython = "^3.11"\n${called} = "${V}"\n`,
    'poetry.lock': `${tomlPackage(called, 'description = ""\noptional = false\npython-versions = "*"\nfiles = []\n')}[metadata]\nlock-version = "2.0"\npython-versions = "^3.11"\ncontent-hash = "0"\n`,
  })),
  python('uv', 'uv.lock', (called) => ({
    'pyproject.toml': project(called),
    'uv.lock': `version = 1\nrequires-python = ">=3.11"\n\n[[package]]\nname = "app"\nversion = "1.0.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "${called}" },\n]\n\n${tomlPackage(called, 'source = { registry = "https://pypi.org/simple" }\n')}`,
  })),
  python('pdm', 'pdm.lock', (called) => ({
    'pyproject.toml': project(called),
    'pdm.lock': `[metadata]\ngroups = ["default"]\nlock_version = "4.5.0"\n\n${tomlPackage(called, 'groups = ["default"]\nfiles = []\n')}`,
  })),
  python('pipenv', 'Pipfile.lock', (called) => ({
    Pipfile: `[[source]]\nurl = "https://pypi.org/simple"\nname = "pypi"\n\n[packages]\n${called} = "==${V}"\n`,
    'Pipfile.lock': json({
      _meta: { hash: { sha256: '0' }, 'pipfile-spec': 6, requires: {}, sources: [] },
      default: { [called]: { hashes: [], version: `==${V}` } },
      develop: {},
    }),
  })),
  python('pylock', 'pylock.toml', (called) => ({
    'pyproject.toml': project(called),
    'pylock.toml': `lock-version = "1.0"\ncreated-by = "x"\n\n[[packages]]\nname = "${called}"\nversion = "${V}"\n`,
  })),
  go('go-block', 'go.mod', (called) => ({
    'go.mod': `module example.com/app\n\ngo 1.26.8\n\nrequire (\n\t${called} v${V}\n)\n`,
    'go.sum': `${called} v${V} h1:${'A'.repeat(43)}=\n${called} v${V}/go.mod h1:${'B'.repeat(43)}=\n`,
  })),
  go('go-line', 'go.mod', (called) => ({
    'go.mod': `module example.com/app\n\ngo 1.26.8\n\nrequire ${called} v${V} // indirect\n`,
    'go.sum': `${called} v${V} h1:${'A'.repeat(43)}=\n`,
  })),
  {
    name: 'cargo',
    ecosystem: 'crates.io',
    called: same,
    shows: 'Cargo.lock',
    files: (called) => ({
      'Cargo.toml': `[package]\nname = "app"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\n${called} = "${V}"\n`,
      'Cargo.lock': `version = 4\n\n${tomlPackage(called, 'source = "registry+https://github.com/rust-lang/crates.io-index"\n')}[[package]]\nname = "app"\nversion = "1.0.0"\ndependencies = [\n "${called}",\n]\n`,
    }),
  },
  maven('maven-literal', 'pom.xml', (artifact) => ({
    'pom.xml': pom(`<dependencies>\n${dependency(artifact, `<version>${V}</version>\n`)}</dependencies>\n`),
  })),
  maven('maven-property', 'pom.xml', (artifact) => ({
    'pom.xml': pom(
      `<properties>\n<acme.version>${V}</acme.version>\n</properties>\n<dependencies>\n${dependency(artifact, '<version>${acme.version}</version>\n')}</dependencies>\n`,
    ),
  })),
  maven('maven-managed', 'pom.xml', (artifact) => ({
    'pom.xml': pom(
      `<dependencyManagement>\n<dependencies>\n${dependency(artifact, `<version>${V}</version>\n`)}</dependencies>\n</dependencyManagement>\n<dependencies>\n${dependency(artifact, '')}</dependencies>\n`,
    ),
  })),
  maven('maven-parent', 'module/pom.xml', (artifact) => ({
    'pom.xml': pom(
      `<packaging>pom</packaging>\n<modules><module>module</module></modules>\n<properties>\n<acme.version>${V}</acme.version>\n</properties>\n`,
    ),
    'module/pom.xml': `${POM}<parent>\n<groupId>app</groupId>\n<artifactId>app</artifactId>\n<version>1</version>\n</parent>\n<artifactId>module</artifactId>\n<dependencies>\n${dependency(artifact, '<version>${acme.version}</version>\n')}</dependencies>\n</project>\n`,
  })),
  maven('gradle-lock', 'gradle.lockfile', (artifact) => ({
    'build.gradle': `plugins { id 'java' }\ndependencies { implementation 'com.acme:${artifact}:${V}' }\n`,
    'gradle.lockfile': `# This is a Gradle generated file\ncom.acme:${artifact}:${V}=compileClasspath,runtimeClasspath\nempty=\n`,
  })),
  maven('gradle-catalog', 'gradle/libs.versions.toml', (artifact) => ({
    'build.gradle.kts': 'plugins { java }\ndependencies { implementation(libs.acme) }\n',
    'gradle/libs.versions.toml': `[versions]\nacme = "${V}"\n\n[libraries]\nacme = { module = "com.acme:${artifact}", version.ref = "acme" }\n`,
  })),
  {
    name: 'bundler',
    ecosystem: 'RubyGems',
    called: same,
    shows: 'Gemfile.lock',
    files: (called) => ({
      Gemfile: `source "https://rubygems.org"\ngem "${called}", "${V}"\n`,
      'Gemfile.lock': `GEM\n  remote: https://rubygems.org/\n  specs:\n    ${called} (${V})\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  ${called} (= ${V})\n\nBUNDLED WITH\n   2.5.0\n`,
    }),
  },
  {
    name: 'composer',
    ecosystem: 'Packagist',
    called: (tree) => `acme/${tree}`,
    shows: 'composer.lock',
    files: (called) => ({
      'composer.json': json({ name: 'app/app', require: { [called]: V } }),
      'composer.lock': json({
        'content-hash': '0',
        packages: [{ name: called, version: V, type: 'library' }],
        'packages-dev': [],
      }),
    }),
  },
  {
    name: 'mix',
    ecosystem: 'Hex',
    called: (tree) => `acme_${tree.replaceAll('-', '_')}`,
    shows: 'mix.lock',
    files: (called) => ({
      'mix.exs': `defmodule App.MixProject do\n  use Mix.Project\n  defp deps do\n    [{:${called}, "${V}"}]\n  end\nend\n`,
      'mix.lock': `%{\n  "${called}": {:hex, :${called}, "${V}", "${'a'.repeat(64)}", [:mix], [], "hexpm", "${'b'.repeat(64)}"},\n}\n`,
    }),
  },
  {
    name: 'pub',
    ecosystem: 'Pub',
    called: (tree) => `acme_${tree.replaceAll('-', '_')}`,
    shows: 'pubspec.lock',
    files: (called) => ({
      'pubspec.yaml': `name: app\ndependencies:\n  ${called}: ${V}\n`,
      'pubspec.lock': `packages:\n  ${called}:\n    dependency: "direct main"\n    description:\n      name: ${called}\n      url: "https://pub.dev"\n    source: hosted\n    version: "${V}"\nsdks:\n  dart: ">=3.0.0 <4.0.0"\n`,
    }),
  },
  nuget('nuget-lock', 'packages.lock.json', (called) => ({
    'app.csproj': csproj(called, ` Version="${V}"`),
    'packages.lock.json': json({
      version: 1,
      dependencies: {
        'net8.0': { [called]: { type: 'Direct', requested: `[${V}, )`, resolved: V, contentHash: 'AA==' } },
      },
    }),
  })),
  nuget('nuget-project', 'app.csproj', (called) => ({ 'app.csproj': csproj(called, ` Version="${V}"`) })),
  nuget('nuget-config', 'packages.config', (called) => ({
    'packages.config': `<?xml version="1.0"?>\n<packages>\n<package id="${called}" version="${V}" targetFramework="net48" />\n</packages>\n`,
  })),
  nuget('nuget-central', 'Directory.Packages.props', (called) => ({
    'app.csproj': csproj(called, ''),
    'Directory.Packages.props': `<Project>\n<PropertyGroup>\n<ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>\n</PropertyGroup>\n<ItemGroup>\n<PackageVersion Include="${called}" Version="${V}" />\n</ItemGroup>\n</Project>\n`,
  })),
  {
    name: 'cyclonedx',
    ecosystem: 'npm',
    called: same,
    shows: 'bom.json',
    files: (called) => ({
      'bom.json': json({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        components: [{ type: 'library', name: called, version: V, purl: `pkg:npm/${called}@${V}` }],
      }),
    }),
  },
  {
    name: 'conan',
    ecosystem: 'ConanCenter',
    called: same,
    shows: 'conan.lock',
    files: (called) => ({
      'conan.lock': json({
        version: '0.5',
        requires: [`${called}/${V}#${'0'.repeat(32)}%1700000000.0`],
        build_requires: [],
        python_requires: [],
      }),
    }),
  },
  {
    name: 'renv',
    ecosystem: 'CRAN',
    called: (tree) => `acme.${tree.replaceAll('-', '.')}`,
    shows: 'renv.lock',
    files: (called) => ({
      'renv.lock': json({
        R: { Version: '4.4.0', Repositories: [{ Name: 'CRAN', URL: 'https://cloud.r-project.org' }] },
        Packages: {
          [called]: { Package: called, Version: V, Source: 'Repository', Repository: 'CRAN', Hash: '0' },
        },
      }),
    }),
  },
  {
    name: 'cabal',
    ecosystem: 'Hackage',
    called: same,
    shows: 'cabal.project.freeze',
    files: (called) => ({
      'cabal.project.freeze': `active-repositories: hackage.haskell.org:merge\nconstraints: any.${called} ==${V}\n`,
    }),
  },
  {
    name: 'stack',
    ecosystem: 'Hackage',
    called: same,
    shows: 'stack.yaml.lock',
    files: (called) => ({
      'stack.yaml.lock': `packages:\n- completed:\n    hackage: ${called}-${V}@sha256:${'a'.repeat(64)},100\n    pantry-tree:\n      sha256: ${'b'.repeat(64)}\n      size: 100\n  original:\n    hackage: ${called}-${V}\nsnapshots: []\n`,
    }),
  },
  {
    name: 'spdx',
    ecosystem: 'npm',
    called: same,
    shows: 'app.spdx.json',
    files: (called) => ({
      'app.spdx.json': json({
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: 'app',
        documentNamespace: 'https://example.org/app',
        creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x'] },
        packages: [
          {
            SPDXID: 'SPDXRef-1',
            name: called,
            versionInfo: V,
            downloadLocation: 'NOASSERTION',
            externalRefs: [
              {
                referenceCategory: 'PACKAGE-MANAGER',
                referenceType: 'purl',
                referenceLocator: `pkg:npm/${called}@${V}`,
              },
            ],
          },
        ],
      }),
    }),
  },
  python('setup-cfg', 'setup.cfg', (called) => ({
    'setup.cfg': `[metadata]\nname = app\n\n[options]\ninstall_requires =\n    ${called}==${V}\n`,
  })),
];

/** One species for each way to declare a dependency that is compared. */
export const DEPENDENCY_SPECIES: readonly Species[] = RECIPES.map((recipe, index) => ({
  name: recipe.name,
  tree: (copy) =>
    dependencyTree(recipe, copyName(recipe.name, copy), `CVE-2099-${100_000 + index * 1_000 + copy}`),
}));

function dependencyTree(recipe: Recipe, name: string, id: string): Tree {
  const called = recipe.called(name);
  return {
    name,
    kind: 'dependency',
    files: recipe.files(called),
    shows: recipe.shows,
    advisory: { id, ecosystem: recipe.ecosystem, package: called },
  };
}

/** The made-up advisories of trees: path in a folder of ecosystems, and the record. */
export function advisories(trees: readonly Tree[]): Readonly<Record<string, unknown>> {
  const records = trees.flatMap(({ advisory }) =>
    advisory === null
      ? []
      : [
          [
            `${advisory.ecosystem}/${advisory.id}.json`,
            record(advisory.id, advisory.ecosystem, advisory.package),
          ],
        ],
  );
  return Object.fromEntries(records) as Record<string, unknown>;
}

function record(id: string, ecosystem: string, name: string): unknown {
  const type = ['npm', 'Go', 'crates.io'].includes(ecosystem) ? 'SEMVER' : 'ECOSYSTEM';
  return {
    schema_version: '1.6.0',
    id,
    modified: '2026-01-01T00:00:00Z',
    published: '2026-01-01T00:00:00Z',
    summary: `Made up: ${name} runs what it is given`,
    affected: [
      { package: { ecosystem, name }, ranges: [{ type, events: [{ introduced: '0' }, { fixed: FIXED }] }] },
    ],
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  };
}
