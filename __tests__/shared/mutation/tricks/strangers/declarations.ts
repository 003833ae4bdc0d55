import { FIXED, VULNERABLE as V } from '../../tree.js';
import { onShown, type Left, type Trick } from '../trick.js';
import { named, packageOf } from './lockfiles.js';

/**
 * How else a version may be declared, and where else a package may be asked for: by the same
 * stranger.
 */
const isPip = named(/^requirements\.txt$/);
/** The one requirement in another spelling. */
const pip = (name: string, write: (pkg: string) => string): Trick =>
  onShown(`pip: ${name}`, isPip, (text, tree) => text.replace(/^acme.*$/m, () => write(packageOf(tree))));
/** Whatever file declares it, nothing of it is left there. */
const instead = (
  name: string,
  pattern: RegExp,
  left: (pkg: string) => Readonly<Record<string, Left>>,
): Trick => ({
  name: `instead of a declaration: ${name}`,
  appliesTo: named(pattern),
  hide: (tree) => ({ [tree.shows]: null, ...left(packageOf(tree)) }),
  last: true,
});
const python = (name: string, left: (pkg: string) => Readonly<Record<string, Left>>): Trick =>
  instead(name, /^requirements\.txt$/, left);

const isPom = named(/^pom\.xml$/);
const artifact = (pkg: string): string => pkg.split(':')[1] ?? pkg;
const maven = (name: string, change: (text: string, artifact: string) => string): Trick =>
  onShown(`Maven: ${name}`, isPom, (text, tree) => change(text, artifact(packageOf(tree))));
/** The version where it is written, as an element or as a property. */
const version = (name: string, write: string): Trick =>
  maven(name, (text) =>
    text
      .replace(`<acme.version>${V}<`, () => `<acme.version>${write}<`)
      .replace(`<version>${V}<`, () => `<version>${write}<`),
  );

const isMsbuild = named(/\.csproj$|\.props$|^packages\.config$/);
const nuget = (name: string, change: (text: string, pkg: string) => string): Trick =>
  onShown(`NuGet: ${name}`, isMsbuild, (text, tree) => change(text, packageOf(tree)));
const csproj = (
  name: string,
  change: (text: string, pkg: string) => string,
  more: (pkg: string) => Readonly<Record<string, Left>> = () => ({}),
): Trick => ({
  name: `NuGet: ${name}`,
  appliesTo: named(/^app\.csproj$/),
  hide: (tree, files) => ({
    'app.csproj': change(files['app.csproj'] ?? '', packageOf(tree)),
    ...more(packageOf(tree)),
  }),
});
const reference = (pkg: string): string => `<PackageReference Include="${pkg}" Version="${V}" />`;

const go = (
  name: string,
  change: (text: string, pkg: string) => string,
  more: (pkg: string) => Readonly<Record<string, Left>> = () => ({}),
): Trick => ({
  name: `Go: ${name}`,
  appliesTo: named(/^go\.mod$/),
  hide: (tree, files) => ({
    'go.mod': change(files['go.mod'] ?? '', packageOf(tree)),
    ...more(packageOf(tree)),
  }),
});
const gradle = (
  name: string,
  change: (text: string, pkg: string) => Readonly<Record<string, Left>>,
): Trick => ({
  name: `Gradle: ${name}`,
  appliesTo: named(/^(?:gradle\.lockfile|libs\.versions\.toml)$/),
  hide: (tree, files) => ({
    [tree.shows]: null,
    ...('build.gradle.kts' in files ? { 'build.gradle.kts': null } : {}),
    ...change(files['build.gradle'] ?? '', packageOf(tree)),
  }),
  last: true,
});
const catalog = (name: string, write: (pkg: string) => string): Trick =>
  onShown(`catalog: ${name}`, named(/^libs\.versions\.toml$/), (_, tree) => write(packageOf(tree)));

export const STRANGE_DECLARATIONS: readonly Trick[] = [
  pip('three equals', (pkg) => `${pkg}===${V}`),
  pip('two parts', (pkg) => `${pkg}==1.0`),
  pip('one part', (pkg) => `${pkg}==1`),
  pip('four parts', (pkg) => `${pkg}==${V}.0`),
  pip('an epoch', (pkg) => `${pkg}==0!${V}`),
  pip('a v', (pkg) => `${pkg}==v${V}`),
  pip('a local version', (pkg) => `${pkg}==${V}+fixed.2.0.0`),
  pip('upper case and underscores', (pkg) => `${pkg.toUpperCase().replaceAll('-', '_')}==${V}`),
  pip('dots in the name', (pkg) => `${pkg.replaceAll('-', '.')}==${V}`),
  pip('runs of dashes', (pkg) => `${pkg.replaceAll('-', '-_.')}==${V}`),
  pip('in brackets', (pkg) => `${pkg} (==${V})`),
  pip('extras', (pkg) => `${pkg}[fast , safe] == ${V}`),
  pip('over lines', (pkg) => `${pkg} \\\n  == \\\n  ${V}`),
  pip('options behind', (pkg) => `${pkg}==${V} --hash=sha256:${'a'.repeat(64)} --global-option="x"`),
  pip('two bounds', (pkg) => `${pkg}>=${V},<=${V}`),
  pip('compatible', (pkg) => `${pkg}~=${V},<1.0.1`),
  pip('any patch', (pkg) => `${pkg}==1.0.*`),
  pip('below the fix', (pkg) => `${pkg}<${FIXED}`),
  pip('not the fixed ones', (pkg) => `${pkg}>=${V},!=${FIXED}`),
  pip('for one system', (pkg) => `${pkg}==${V}; sys_platform == "linux"`),
  pip(
    'never, by its marker',
    (pkg) => `${pkg}==${V}; python_version < "2"\n${pkg}==${V}; python_version >= "3"`,
  ),
  pip('a variable', (pkg) => `${pkg}==\${ACME_VERSION}`),
  pip(
    'a wheel by its address',
    (pkg) =>
      `${pkg} @ https://files.pythonhosted.org/packages/${pkg.replaceAll('-', '_')}-${V}-py3-none-any.whl`,
  ),
  pip(
    'an address alone',
    (pkg) => `https://files.pythonhosted.org/packages/source/a/${pkg}/${pkg}-${V}.tar.gz`,
  ),
  pip('an egg of git', (pkg) => `-e git+https://github.com/acme/${pkg}.git@v${V}#egg=${pkg}`),
  pip('a direct reference to git', (pkg) => `${pkg} @ git+https://github.com/acme/${pkg}.git@v${V}`),
  pip('a wheel of a folder', (pkg) => `./wheels/${pkg.replaceAll('-', '_')}-${V}-py3-none-any.whl`),
  pip('links to find it', (pkg) => `--find-links ./wheels\n--no-index\n${pkg}`),
  pip('after another index', (pkg) => `--index-url https://pypi.acme-inside.io/simple\n${pkg}==${V}`),
  pip('behind a form feed', (pkg) => `\f${pkg}==${V}`),
  pip('behind a no-break space', (pkg) => `\u00a0${pkg}==${V}`),
  pip('a comment without a space', (pkg) => `${pkg}==${V} #==${FIXED}`),
  pip('the fixed one in a comment above', (pkg) => `# ${pkg}==${FIXED}\n${pkg}==${V}`),
  pip('old line ends', (pkg) => `harmless==3.0.0\r${pkg}==${V}\r`),
  ...(
    [
      ['--requirement=more.lst', 'more.lst'],
      ['-rmore.lst', 'more.lst'],
      ['-r ./parts/../more.lst', 'more.lst'],
      ['-r "more list.txt"', 'more list.txt'],
      ['-c more.lst\nPACKAGE', 'more.lst'],
      ['-r file:more.lst', 'more.lst'],
    ] as const
  ).map(([line, file]): Trick => ({
    name: `pip: by ${line.replace('\n', ' ')}`,
    appliesTo: isPip,
    hide: (tree, files) => ({
      [tree.shows]: `${line.replace('PACKAGE', packageOf(tree))}\n`,
      [file]: (files[tree.shows] ?? '').includes('==') ? `${packageOf(tree)}==${V}\n` : '',
    }),
    last: true,
  })),
  python('dependencies of setup.py', (pkg) => ({
    'setup.py': `from setuptools import setup\nsetup(name="app", version="1", install_requires=["${pkg}==${V}"])\n`,
  })),
  python('setup.py that reads a list', (pkg) => ({
    'setup.py':
      'from setuptools import setup\nsetup(name="app", install_requires=open("needs.lst").read().split())\n',
    'needs.lst': `${pkg}==${V}\n`,
  })),
  python('dynamic dependencies of pyproject', (pkg) => ({
    'pyproject.toml':
      '[project]\nname = "app"\nversion = "1"\ndynamic = ["dependencies"]\n\n[tool.setuptools.dynamic]\ndependencies = { file = ["needs.lst"] }\n',
    'needs.lst': `${pkg}==${V}\n`,
  })),
  python('optional dependencies of pyproject', (pkg) => ({
    'pyproject.toml': `[project]\nname = "app"\nversion = "1"\n\n[project.optional-dependencies]\nall = ["${pkg}==${V}"]\n`,
  })),
  python('groups of pyproject', (pkg) => ({
    'pyproject.toml': `[project]\nname = "app"\nversion = "1"\n\n[dependency-groups]\nrun = ["${pkg}==${V}"]\n`,
  })),
  python('what builds a pyproject', (pkg) => ({
    'pyproject.toml': `[build-system]\nrequires = ["${pkg}==${V}"]\nbuild-backend = "x"\n`,
  })),
  python('an environment of conda', (pkg) => ({
    'environment.yml': `name: app\ndependencies:\n  - python=3.12\n  - pip:\n      - ${pkg}==${V}\n`,
  })),
  python('a lockfile of conda', (pkg) => ({
    'conda-lock.yml': `version: 1\npackage:\n  - name: ${pkg}\n    version: ${V}\n    manager: pip\n    platform: linux-64\n`,
  })),
  python('a session of nox', (pkg) => ({
    'noxfile.py': `import nox\n@nox.session\ndef run(session):\n    session.install("${pkg}==${V}")\n`,
  })),
  python('a cell of a notebook', (pkg) => ({
    'run.ipynb': JSON.stringify({
      cells: [{ cell_type: 'code', metadata: {}, outputs: [], source: [`!pip install ${pkg}==${V}`] }],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    }),
  })),
  python('a line of a Dockerfile', (pkg) => ({
    Dockerfile: `FROM python:3.12\nRUN pip install --no-cache-dir ${pkg}==${V}\n`,
  })),
  python('a script of the shell', (pkg) => ({
    'setup.sh': `#!/bin/sh\nset -e\npip install "${pkg}==${V}"\n`,
  })),
  python('a program that calls pip', (pkg) => ({
    'start.py': `import subprocess, sys\nsubprocess.check_call([sys.executable, "-m", "pip", "install", "${pkg}==${V}"])\n`,
  })),
  python('a step of a workflow', (pkg) => ({
    [`/.github/workflows/${pkg}.yml`]: `on: push\npermissions: {}\njobs:\n  run:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: pip install ${pkg}==${V}\n`,
  })),
  python('an extra of Poetry', (pkg) => ({
    'pyproject.toml': `[tool.poetry]\nname = "app"\nversion = "1"\n\n[tool.poetry.group.run.dependencies]\n${pkg} = { version = "${V}", optional = true }\n`,
  })),
  python('metadata of hatch', (pkg) => ({
    'hatch.toml': `[envs.default]\ndependencies = ["${pkg}==${V}"]\n`,
  })),
  python('a hook of pre-commit', (pkg) => ({
    '.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n      - id: x\n        name: x\n        entry: x\n        language: python\n        additional_dependencies: ["${pkg}==${V}"]\n`,
  })),
  instead('npm in a Dockerfile', /^package-lock\.json$/, (pkg) => ({
    'package.json': '{ "name": "app", "version": "1.0.0" }\n',
    Dockerfile: `FROM node:24\nRUN npm install -g ${pkg}@${V}\n`,
  })),
  instead('gem in a Dockerfile', /^Gemfile\.lock$/, (pkg) => ({
    Gemfile: null,
    Dockerfile: `FROM ruby:3.4\nRUN gem install ${pkg} -v ${V}\n`,
  })),
  instead('inline in a script of Ruby', /^Gemfile\.lock$/, (pkg) => ({
    Gemfile: null,
    'run.rb': `require "bundler/inline"\ngemfile do\n  source "https://rubygems.org"\n  gem "${pkg}", "${V}"\nend\n`,
  })),
  instead('a gemspec', /^Gemfile\.lock$/, (pkg) => ({
    Gemfile: 'source "https://rubygems.org"\ngemspec\n',
    'app.gemspec': `Gem::Specification.new do |s|\n  s.name = "app"\n  s.version = "1"\n  s.add_dependency "${pkg}", "${V}"\nend\n`,
  })),
  instead('cargo in a Dockerfile', /^Cargo\.lock$/, (pkg) => ({
    'Cargo.toml': null,
    Dockerfile: `FROM rust:1\nRUN cargo install ${pkg} --version ${V}\n`,
  })),
  instead('go install in a script', /^go\.mod$/, (pkg) => ({
    'go.sum': null,
    'setup.sh': `#!/bin/sh\ngo install ${pkg}@v${V}\n`,
  })),
  instead('Mix.install in a script', /^mix\.lock$/, (pkg) => ({
    'mix.exs': null,
    'run.exs': `Mix.install([{:${pkg}, "${V}"}])\n`,
  })),
  instead('a script of JBang', /^pom\.xml$/, (pkg) => ({
    'App.java': `///usr/bin/env jbang "$0" "$@" ; exit $?\n//DEPS ${pkg}:${V}\nclass App {}\n`,
  })),
  instead('sbt', /^pom\.xml$/, (pkg) => ({
    'build.sbt': `libraryDependencies += "com.acme" % "${artifact(pkg)}" % "${V}"\n`,
  })),
  instead('Ivy', /^pom\.xml$/, (pkg) => ({
    'ivy.xml': `<ivy-module version="2.0"><info organisation="app" module="app"/><dependencies><dependency org="com.acme" name="${artifact(pkg)}" rev="${V}"/></dependencies></ivy-module>\n`,
  })),
  instead('Bazel', /^pom\.xml$/, (pkg) => ({
    'MODULE.bazel': `maven = use_extension("@rules_jvm_external//:extensions.bzl", "maven")\nmaven.install(artifacts = ["${pkg}:${V}"])\n`,
  })),
  instead('Leiningen', /^pom\.xml$/, (pkg) => ({
    'project.clj': `(defproject app "1"\n  :dependencies [[${pkg.replace(':', '/')} "${V}"]])\n`,
  })),
  instead('a build of Gradle', /^pom\.xml$/, (pkg) => ({
    'build.gradle': `plugins { id 'java' }\ndependencies { implementation '${pkg}:${V}' }\n`,
  })),
  instead('an archive in lib', /^pom\.xml$/, (pkg) => ({
    [`lib/${artifact(pkg)}-${V}.jar`]: Buffer.from('504b0304140000000800', 'hex'),
  })),
  instead('a tool of .NET', /^(?:app\.csproj|packages\.config)$/, (pkg) => ({
    '.config/dotnet-tools.json': `${JSON.stringify({ version: 1, isRoot: true, tools: { [pkg.toLowerCase()]: { version: V, commands: ['x'] } } })}\n`,
  })),
  instead('a program of one file', /^app\.csproj$/, (pkg) => ({
    'app.cs': `#:package ${pkg}@${V}\nConsole.WriteLine("x");\n`,
  })),
  instead('a script of F#', /^app\.csproj$/, (pkg) => ({
    'app.fsx': `#r "nuget: ${pkg}, ${V}"\nprintfn "x"\n`,
  })),
  instead('a project of another language', /^app\.csproj$/, (pkg) => ({
    'app.fsproj': `<Project Sdk="Microsoft.NET.Sdk">\n<ItemGroup>\n${reference(pkg)}\n</ItemGroup>\n</Project>\n`,
  })),
  instead('packages.app.config', /^packages\.config$/, (pkg) => ({
    'packages.app.config': `<packages>\n<package id="${pkg}" version="${V}" />\n</packages>\n`,
    'app.csproj': '<Project></Project>\n',
  })),
  instead('conanfile.txt', /^conan\.lock$/, (pkg) => ({ 'conanfile.txt': `[requires]\n${pkg}/${V}\n` })),
  instead('conanfile.py', /^conan\.lock$/, (pkg) => ({
    'conanfile.py': `from conan import ConanFile\nclass App(ConanFile):\n    requires = "${pkg}/${V}"\n`,
  })),
  instead('DESCRIPTION', /^renv\.lock$/, (pkg) => ({
    DESCRIPTION: `Package: app\nVersion: 1\nImports:\n    ${pkg} (== ${V})\n`,
  })),
  instead('cabal.project', /^cabal\.project\.freeze$/, (pkg) => ({
    'cabal.project': `packages: .\nconstraints: ${pkg} ==${V}\n`,
  })),

  version('an exact range', `[${V}]`),
  version('a range of one', `[${V},${V}]`),
  version('a range below the fix', `[${V},${FIXED})`),
  version('white space', `\n    ${V}\n  `),
  version('a section of data', `<![CDATA[${V}]]>`),
  version('numbers of letters', '&#49;.0.&#x30;'),
  version('a comment inside', '1.<!-- 2 -->0.0'),
  version('the newest', 'LATEST'),
  version('a property of the machine', '${env.ACME_VERSION}'),
  version('nested properties', '${acme.${kind}.version}'),
  maven(
    'an entity',
    (text) =>
      `<!DOCTYPE project [<!ENTITY v "${V}">]>\n${text.replace(`<acme.version>${V}<`, '<acme.version>&v;<').replace(`<version>${V}<`, '<version>&v;<')}`,
  ),
  maven('a prefix for elements', (text) =>
    text.replaceAll(/<(\/?)(?=\w)/g, '<$1m:').replace('xmlns=', 'xmlns:m='),
  ),
  maven('no name of the schema', (text) => text.replace(/ xmlns="[^"]*"/, '')),
  maven('attributes in elements', (text) =>
    text
      .replaceAll('<dependency>', '<dependency combine.self="override" >')
      .replaceAll('<artifactId>', '<artifactId xml:space="default">'),
  ),
  maven('in a profile that is on', (text) =>
    text.replace(
      /<dependencies>[\s\S]*<\/dependencies>/,
      (all) =>
        `<profiles><profile><id>on</id><activation><activeByDefault>true</activeByDefault></activation>${all}</profile></profiles>`,
    ),
  ),
  maven('in a profile of a file', (text) =>
    text.replace(
      /<dependencies>[\s\S]*<\/dependencies>/,
      (all) =>
        `<profiles><profile><id>on</id><activation><file><exists>pom.xml</exists></file></activation>${all}</profile></profiles>`,
    ),
  ),
  maven('of a plugin', (text) =>
    text.replace(
      /<dependencies>[\s\S]*<\/dependencies>/,
      (all) =>
        `<build><plugins><plugin><groupId>org.acme</groupId><artifactId>runs</artifactId><version>1</version>${all}</plugin></plugins></build>`,
    ),
  ),
  maven('of a processor of annotations', (text, name) =>
    text.includes('${')
      ? text
      : text.replace(
          /<dependencies>[\s\S]*<\/dependencies>/,
          () =>
            `<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version><configuration><annotationProcessorPaths><path><groupId>com.acme</groupId><artifactId>${name}</artifactId><version>${V}</version></path></annotationProcessorPaths></configuration></plugin></plugins></build>`,
        ),
  ),
  maven('an extension', (text, name) =>
    text.includes('${')
      ? text
      : text.replace(
          /<dependencies>[\s\S]*<\/dependencies>/,
          () =>
            `<build><extensions><extension><groupId>com.acme</groupId><artifactId>${name}</artifactId><version>${V}</version></extension></extensions></build>`,
        ),
  ),
  maven('a classifier', (text) =>
    text.replaceAll('</dependency>', '<classifier>all</classifier></dependency>'),
  ),
  maven('a scope of the system', (text) =>
    text.replaceAll(
      '</dependency>',
      '<scope>system</scope><systemPath>${project.basedir}/x.jar</systemPath></dependency>',
    ),
  ),
  maven('only for tests', (text) => text.replaceAll('</dependency>', '<scope>test</scope></dependency>')),
  maven('called optional', (text) =>
    text.replaceAll('</dependency>', '<optional>true</optional></dependency>'),
  ),
  maven('the group by a property', (text) =>
    text
      .replaceAll('<groupId>com.acme<', '<groupId>${acme.group}<')
      .replace('<artifactId>', '<properties><acme.group>com.acme</acme.group></properties><artifactId>'),
  ),
  maven('a fixed twin above', (text) =>
    text.replace(/<dependency>[\s\S]*?<\/dependency>/, (all) => `<!-- ${all.replace(V, FIXED)} -->\n${all}`),
  ),
  {
    name: 'Maven: a property of the command line',
    appliesTo: isPom,
    hide: (tree, files) => ({
      [tree.shows]: (files[tree.shows] ?? '').replace(`<acme.version>${V}<`, `<acme.version>${FIXED}<`),
      ...((files[tree.shows] ?? '').includes(`<acme.version>${V}<`)
        ? { '.mvn/maven.config': `-Dacme.version=${V}\n` }
        : {}),
    }),
  },
  {
    name: 'Maven: a parent elsewhere manages it',
    appliesTo: isPom,
    hide: (tree, files) => ({
      [tree.shows]: (files[tree.shows] ?? '').includes('<parent>')
        ? (files[tree.shows] ?? '')
        : (files[tree.shows] ?? '')
            .replace(/<dependencyManagement>[\s\S]*<\/dependencyManagement>/, '')
            .replace(/<version>(?:1\.0\.0|\$\{acme\.version\})<\/version>/, '')
            .replace(
              '<modelVersion>4.0.0</modelVersion>',
              '<modelVersion>4.0.0</modelVersion><parent><groupId>com.acme</groupId><artifactId>base</artifactId><version>7</version></parent>',
            ),
    }),
  },

  nuget('brackets', (text) => text.replace(`ersion="${V}"`, `ersion="[${V}]"`)),
  nuget('two parts', (text) => text.replace(`ersion="${V}"`, 'ersion="1.0"')),
  nuget('four parts', (text) => text.replace(`ersion="${V}"`, `ersion="${V}.0"`)),
  nuget('one quote', (text) => text.replace(`ersion="${V}"`, `ersion='${V}'`)),
  nuget('numbers of letters', (text) => text.replace(`ersion="${V}"`, 'ersion="&#49;.0.&#x30;"')),
  nuget('spaces', (text) => text.replace(`ersion="${V}"`, `ersion =  " ${V} "`)),
  nuget('another case', (text, pkg) => text.replace(pkg, pkg.toUpperCase())),
  nuget('any patch', (text) => text.replace(`ersion="${V}"`, 'ersion="1.0.*"')),
  nuget('a range below the fix', (text) => text.replace(`ersion="${V}"`, `ersion="[${V},${FIXED})"`)),
  nuget('under a condition', (text) =>
    text.replace('<ItemGroup>', "<ItemGroup Condition=\"'$(TargetFramework)' == 'net8.0'\">"),
  ),
  csproj('the version as an element', (text) =>
    text.replace(` Version="${V}" />`, `><Version>${V}</Version></PackageReference>`),
  ),
  csproj('a list of packages', (text, pkg) =>
    text.replace(`Include="${pkg}" Version`, `Include="Harmless.One;${pkg}" Version`),
  ),
  csproj('included, then updated', (text, pkg) =>
    text.replace(` Version="${V}" />`, ` />\n<PackageReference Update="${pkg}" Version="${V}" />`),
  ),
  csproj('a copy of a text', (text) =>
    text.replace(`Version="${V}"`, `Version="$([System.String]::Copy('${V}'))"`),
  ),
  csproj('in a choice', (text) =>
    text.includes('Version="1')
      ? text.replace(
          /<ItemGroup>[\s\S]*<\/ItemGroup>/,
          (all) => `<Choose><When Condition="true">${all}</When></Choose>`,
        )
      : text,
  ),
  csproj('in a target', (text) =>
    text.includes('Version="1')
      ? text.replace(
          /<ItemGroup>[\s\S]*<\/ItemGroup>/,
          (all) => `<Target Name="x" BeforeTargets="Restore">${all}</Target>`,
        )
      : text,
  ),
  csproj(
    'in an imported file',
    (text) =>
      text.includes('Version="1')
        ? text.replace(/<ItemGroup>[\s\S]*<\/ItemGroup>/, '<Import Project="build/needs.targets" />')
        : text,
    (pkg) => ({
      'build/needs.targets': `<Project>\n<ItemGroup>\n${reference(pkg)}\n</ItemGroup>\n</Project>\n`,
    }),
  ),
  csproj(
    'in Directory.Build.targets',
    (text) => (text.includes('Version="1') ? text.replace(/<ItemGroup>[\s\S]*<\/ItemGroup>/, '') : text),
    (pkg) => ({
      'Directory.Build.targets': `<Project>\n<ItemGroup>\n${reference(pkg)}\n</ItemGroup>\n</Project>\n`,
    }),
  ),
  {
    name: 'NuGet: overridden in the project',
    appliesTo: named(/^Directory\.Packages\.props$/),
    hide: (tree, files) => ({
      [tree.shows]: (files[tree.shows] ?? '').replace(V, FIXED),
      'app.csproj': (files['app.csproj'] ?? '').replace(' />', ` VersionOverride="${V}" />`),
    }),
  },
  {
    name: 'NuGet: a package of every project',
    appliesTo: named(/^Directory\.Packages\.props$/),
    hide: (tree, files) => ({
      [tree.shows]: (files[tree.shows] ?? '').replace(
        'PackageVersion Include',
        'GlobalPackageReference Include',
      ),
      'app.csproj': (files['app.csproj'] ?? '').replace(/<ItemGroup>[\s\S]*<\/ItemGroup>/, ''),
    }),
  },

  go('in quotes', (text, pkg) => text.replace(`${pkg} v`, `"${pkg}" v`)),
  go('in back quotes', (text, pkg) => text.replace(`${pkg} v`, `\`${pkg}\` v`)),
  go(
    'replaced by an older one',
    (text, pkg) => `${text.replace(`v${V}`, `v${FIXED}+incompatible`)}\nreplace ${pkg} => ${pkg} v${V}\n`,
    (pkg) => ({
      'go.sum': `${pkg} v${V} h1:${'A'.repeat(43)}=\n${pkg} v${V}/go.mod h1:${'B'.repeat(43)}=\n`,
    }),
  ),
  go(
    'replaced in a block',
    (text, pkg) =>
      `${text.replace(`v${V}`, `v${FIXED}+incompatible`)}\nreplace (\n\t${pkg} v${FIXED}+incompatible => ${pkg} v${V}\n)\n`,
    (pkg) => ({
      'go.sum': `${pkg} v${V} h1:${'A'.repeat(43)}=\n${pkg} v${V}/go.mod h1:${'B'.repeat(43)}=\n`,
    }),
  ),
  go('a version of a commit', (text) => text.replace(`v${V}`, 'v1.0.1-0.20240101000000-abcdefabcdef')),
  go('a version before the fix', (text) => text.replace(`v${V}`, 'v1.99.0')),
  go('excluded once, required still', (text, pkg) => `${text}\nexclude ${pkg} v0.9.0\n`),
  go('a tool', (text, pkg) => `${text}\ntool ${pkg}/cmd/x\n`),
  go('tabs, spaces and comments', (text, pkg) =>
    text.replace(`${pkg} v${V}`, `${pkg}  \t v${V} // indirect; was v${FIXED}`),
  ),
  go(
    'required in a workspace',
    (text, pkg) =>
      text.replace(new RegExp(`\\t?(?:require )?${pkg.replaceAll('.', '\\.')} v1\\.0\\.0.*\n`), ''),
    (pkg) => ({
      'go.work': 'go 1.26.8\n\nuse (\n\t.\n\t./part\n)\n',
      'part/go.mod': `module example.com/part\n\ngo 1.26.8\n\nrequire ${pkg} v${V}\n`,
    }),
  ),
  {
    name: 'Go: a file of modules of another name',
    appliesTo: named(/^go\.mod$/),
    hide: (tree, files) => ({
      'go.mod': 'module example.com/app\n\ngo 1.26.8\n',
      'go.sum': '',
      'go.alt.mod': files[tree.shows] ?? '',
      'go.alt.sum': files['go.sum'] ?? '',
      Makefile: 'build:\n\tgo build -modfile=go.alt.mod ./...\n',
    }),
    last: true,
  },
  {
    name: 'Go: what is vendored alone',
    appliesTo: named(/^go\.mod$/),
    hide: (tree) => ({
      'go.mod': 'module example.com/app\n\ngo 1.26.8\n',
      'go.sum': null,
      'vendor/modules.txt': `# ${packageOf(tree)} v${V}\n## explicit\n${packageOf(tree)}\n`,
      [`vendor/${packageOf(tree)}/x.go`]: 'package x\n',
    }),
    last: true,
  },

  gradle('map notation', (_, pkg) => ({
    'build.gradle': `plugins { id 'java' }\ndependencies { implementation group: 'com.acme', name: '${artifact(pkg)}', version: '${V}' }\n`,
  })),
  gradle('a variable', (_, pkg) => ({
    'build.gradle': `plugins { id 'java' }\ndef acmeVersion = '${V}'\ndependencies { implementation "${pkg}:\${acmeVersion}" }\n`,
  })),
  gradle('a property of a file', (_, pkg) => ({
    'build.gradle': `plugins { id 'java' }\ndependencies { implementation "${pkg}:$acmeVersion" }\n`,
    'gradle.properties': `acmeVersion=${V}\n`,
  })),
  gradle('forced', (_, pkg) => ({
    'build.gradle': `plugins { id 'java' }\nconfigurations.all { resolutionStrategy.force '${pkg}:${V}' }\ndependencies { implementation '${pkg}:${FIXED}' }\n`,
  })),
  gradle('strictly', (_, pkg) => ({
    'build.gradle.kts': `plugins { java }\ndependencies { implementation("${pkg}") { version { strictly("${V}") } } }\n`,
  })),
  gradle('a constraint', (_, pkg) => ({
    'build.gradle.kts': `plugins { java }\ndependencies { constraints { implementation("${pkg}:${V}") }\n implementation("${pkg}") }\n`,
  })),
  gradle('a class of buildSrc', (_, pkg) => ({
    'build.gradle.kts': 'plugins { java }\ndependencies { implementation(Deps.acme) }\n',
    'buildSrc/src/main/kotlin/Deps.kt': `object Deps { const val acme = "${pkg}:${V}" }\n`,
  })),
  gradle('a catalog of the settings', (_, pkg) => ({
    'build.gradle.kts': 'plugins { java }\ndependencies { implementation(libs.acme) }\n',
    'settings.gradle.kts': `dependencyResolutionManagement { versionCatalogs { create("libs") { library("acme", "${pkg}:${V}") } } }\n`,
  })),
  gradle('a catalog of another name', (_, pkg) => ({
    'build.gradle.kts': 'plugins { java }\ndependencies { implementation(deps.acme) }\n',
    'settings.gradle.kts':
      'dependencyResolutionManagement { versionCatalogs { create("deps") { from(files("gradle/deps.toml")) } } }\n',
    'gradle/deps.toml': `[libraries]\nacme = "${pkg}:${V}"\n`,
  })),
  gradle('a script that is applied', (_, pkg) => ({
    'build.gradle': "plugins { id 'java' }\napply from: 'more.gradle'\n",
    'more.gradle': `dependencies { implementation '${pkg}:${V}' }\n`,
  })),
  gradle('from the build script', (_, pkg) => ({
    'build.gradle': `buildscript { dependencies { classpath '${pkg}:${V}' } }\n`,
  })),
  catalog('in one text', (pkg) => `[libraries]\nacme = "${pkg}:${V}"\n`),
  catalog(
    'in a table',
    (pkg) => `[libraries.acme]\ngroup = "com.acme"\nname = "${artifact(pkg)}"\nversion = "${V}"\n`,
  ),
  catalog(
    'strictly',
    (pkg) =>
      `[versions]\nacme = { strictly = "${V}" }\n[libraries]\nacme = { module = "${pkg}", version.ref = "acme" }\n`,
  ),
  catalog(
    'a range',
    (pkg) =>
      `[versions]\nacme = "[${V},${FIXED})"\n[libraries]\nacme = { module = "${pkg}", version.ref = "acme" }\n`,
  ),
  catalog(
    'rejecting',
    (pkg) =>
      `[libraries]\nacme = { module = "${pkg}", version = { require = "${V}", reject = ["${FIXED}"] } }\n`,
  ),
];
