import { FIXED, VULNERABLE } from '../tree.js';
import { escaped } from './encodings.js';
import {
  base,
  hasManifest,
  isDependency,
  isJson,
  isLocked,
  isNamed,
  lastPart,
  onEvery,
  onShown,
  renamed,
  type Applies,
  type Trick,
} from './trick.js';

/**
 * Gradle takes the highest version that anything asks for: a higher one in the lockfile is no
 * contradiction.
 */
const isRaisedAlone: Applies = (tree) => isLocked(tree) && base(tree.shows) !== 'gradle.lockfile';
const isToml = isNamed(/\.toml$|^(?:Cargo|poetry|uv|pdm)\.lock$/);
const isYaml = isNamed(/^(?:pnpm-lock\.yaml|pubspec\.lock)$/);
const isXml = isNamed(/\.(?:xml|csproj|props|config)$/);
const isPom = isNamed(/^pom\.xml$/);
const isPip = isNamed(/\.txt$/);
const isPackageLock = isNamed(/^(?:package-lock|npm-shrinkwrap)\.json$/);
const isGoMod = isNamed(/^go\.mod$/);
const named = ({ advisory }: { advisory: { package: string } | null }): string =>
  advisory?.package ?? 'no package';

/** The package gets another name in manifest and lockfile; what is installed stays the same. */
function aliased(text: string, path: string, pkg: string): string {
  switch (base(path)) {
    case 'package.json':
      return text.replaceAll(`"${pkg}": "${VULNERABLE}"`, `"harmless": "npm:${pkg}@${VULNERABLE}"`);
    case 'package-lock.json':
    case 'npm-shrinkwrap.json':
      return text
        .replaceAll(`"${pkg}": "${VULNERABLE}"`, `"harmless": "npm:${pkg}@${VULNERABLE}"`)
        .replaceAll(`"node_modules/${pkg}": {`, `"node_modules/harmless": {\n      "name": "${pkg}",`)
        .replaceAll(
          `"${pkg}": {\n      "version": "${VULNERABLE}"`,
          `"harmless": {\n      "version": "npm:${pkg}@${VULNERABLE}"`,
        );
    case 'yarn.lock':
      return text
        .replaceAll(`${pkg}@${VULNERABLE}:`, `"harmless@npm:${pkg}@${VULNERABLE}":`)
        .replaceAll(`"${pkg}@npm:${VULNERABLE}":`, `"harmless@npm:${pkg}@${VULNERABLE}":`)
        .replaceAll(`${pkg}: "npm:${VULNERABLE}"`, `harmless: "npm:${pkg}@${VULNERABLE}"`);
    case 'pnpm-lock.yaml':
      return text.replaceAll(
        new RegExp(`^(\\s+)${pkg}:\\n(\\s+)specifier: .*\\n(\\s+)version: .*`, 'gm'),
        (_, a: string, b: string, c: string) =>
          `${a}harmless:\n${b}specifier: npm:${pkg}@${VULNERABLE}\n${c}version: ${text.includes(`/${pkg}@`) ? '/' : ''}${pkg}@${VULNERABLE}`,
      );
    case 'bun.lock':
      return text
        .replaceAll(`"${pkg}": "${VULNERABLE}"`, `"harmless": "npm:${pkg}@${VULNERABLE}"`)
        .replaceAll(`"${pkg}": ["`, '"harmless": ["');
    case 'mix.exs':
      return text.replaceAll(`{:${pkg}, "${VULNERABLE}"}`, `{:harmless, "${VULNERABLE}", hex: :${pkg}}`);
    case 'mix.lock':
      return text.replaceAll(`"${pkg}": {`, '"harmless": {');
    case 'pubspec.lock':
      return text.replace(new RegExp(`^  ${pkg}:$`, 'm'), '  harmless:');
    case 'Cargo.toml':
      return text.replaceAll(
        `${pkg} = "${VULNERABLE}"`,
        `harmless = { package = "${pkg}", version = "${VULNERABLE}" }`,
      );
    case 'go.mod':
      return text
        .replaceAll(`${pkg} v${VULNERABLE}`, 'example.com/harmless v0.0.0')
        .concat(`\nreplace example.com/harmless => ${pkg} v${VULNERABLE}\n`);
    default:
      return text;
  }
}

/** An entry of a lockfile gets something more to say. */
const entryOf = (name: string, added: string): Trick =>
  onShown(name, isPackageLock, (text) =>
    text.replaceAll(
      `"version": "${VULNERABLE}",\n      "integrity"`,
      `"version": "${VULNERABLE}",\n      ${added},\n      "integrity"`,
    ),
  );

/** The version in other words, which mean the same to those who install. */
const respelt = (name: string, appliesTo: Applies, from: string, to: string): Trick =>
  onShown(name, appliesTo, (text) => text.replaceAll(from, to));

const xml = (name: string, from: string, to: string): Trick =>
  onShown(name, isXml, (text) => text.replaceAll(from, to));

/** What manifests and lockfiles say, said differently. */
export const DECLARATIONS: readonly Trick[] = [
  onShown('the entry taken out', isLocked, (text, { advisory }) =>
    text.replaceAll(lastPart(advisory?.package ?? ''), 'harmless').replaceAll(VULNERABLE, FIXED),
  ),
  onShown('the version raised in the lockfile alone', isRaisedAlone, (text) =>
    text.replaceAll(VULNERABLE, FIXED),
  ),
  onShown(
    'a second entry with the fixed version',
    isDependency,
    (text) => `${text}${text.replaceAll(VULNERABLE, FIXED)}`,
  ),
  onShown('a key written with escapes', isJson, (text, { advisory }) =>
    text.replaceAll(advisory?.package ?? '"version"', escaped(advisory?.package ?? 'version')),
  ),
  onShown(
    'loosened to a range',
    (tree) => isDependency(tree) && !hasManifest(tree),
    (text) =>
      text
        .replaceAll(`==${VULNERABLE}`, `>=${VULNERABLE}`)
        .replaceAll(`== ${VULNERABLE}`, `>= ${VULNERABLE}`)
        .replaceAll(`>${VULNERABLE}<`, `>[${VULNERABLE},)<`),
  ),
  onShown('the version moved into a parent from outside', isPom, (text) =>
    text
      .replace(
        '</modelVersion>',
        '</modelVersion>\n<parent>\n<groupId>org.example</groupId>\n<artifactId>parent</artifactId>\n<version>9</version>\n</parent>',
      )
      .replaceAll(`<version>${VULNERABLE}</version>\n`, ''),
  ),

  // Names
  onEvery('installed under another name', isDependency, (text, path, tree) =>
    aliased(text, path, named(tree)),
  ),
  onEvery(
    'the name in capitals',
    isNamed(/\.txt$|^(?:Pipfile|poetry|uv|pdm|pylock)|csproj$|^packages|props$|^composer/),
    (text, _, tree) => text.replaceAll(named(tree), named(tree).toUpperCase()),
  ),
  onEvery(
    'the name with other dashes',
    isNamed(/\.txt$|^(?:Pipfile|poetry|uv|pdm|pylock)/),
    (text, _, tree) => text.replaceAll(named(tree), named(tree).replaceAll('-', '_.-')),
  ),
  onShown('the name with an extra', isPip, (text, tree) =>
    text.replaceAll(named(tree), `${named(tree)}[all,dev]`),
  ),
  onShown('the name of the entry is a lie, its address is not', isPackageLock, (text, tree) =>
    text.replaceAll(
      `"node_modules/${named(tree)}": {`,
      `"node_modules/${named(tree)}": {\n      "name": "harmless",\n      "resolved": "https://registry.example/${named(tree)}/-/${named(tree)}-${VULNERABLE}.tgz",`,
    ),
  ),
  onShown('moved below another package', isPackageLock, (text, tree) =>
    text.replaceAll(
      `"node_modules/${named(tree)}": {`,
      `"node_modules/harmless": { "version": "3.0.0", "dependencies": { "${named(tree)}": "${VULNERABLE}" } },\n    "node_modules/harmless/node_modules/${named(tree)}": {`,
    ),
  ),

  // Keys
  onShown('a key in another case, with the fixed version', isPackageLock, (text) =>
    text.replaceAll(
      `"version": "${VULNERABLE}",\n      "integrity"`,
      `"version": "${VULNERABLE}",\n      "Version": "${FIXED}",\n      "integrity"`,
    ),
  ),
  onShown('packages twice, the first mended', isPackageLock, (text, tree) =>
    text.replace(
      '"packages": {',
      `"packages": { "node_modules/${named(tree)}": { "version": "${FIXED}" } },\n  "packages": {`,
    ),
  ),
  onShown('packages in another case, emptied', isPackageLock, (text) =>
    text.replace(/\}\s*$/, ',\n  "Packages": {},\n  "PACKAGES": {}\n}\n'),
  ),
  onShown('a version twice, the first mended', isPackageLock, (text) =>
    text.replaceAll(
      `"version": "${VULNERABLE}",\n      "integrity"`,
      `"version": "${FIXED}",\n      "version": "${VULNERABLE}",\n      "integrity"`,
    ),
  ),
  onShown('the old half mended', isPackageLock, (text) =>
    text.replace(/\n {2}"dependencies": \{[\s\S]*$/, (half) => half.replaceAll(VULNERABLE, FIXED)),
  ),
  onShown('__proto__ among the packages', isPackageLock, (text) =>
    text.replace('"packages": {', '"packages": { "__proto__": { "version": "2.0.0" },'),
  ),
  entryOf('called a link', '"link": true'),
  entryOf('called a development dependency', '"dev": true'),
  entryOf('called optional', '"optional": true, "peer": true, "devOptional": true'),
  entryOf('called bundled', '"inBundle": true, "bundled": true'),
  entryOf('called extraneous', '"extraneous": true'),
  entryOf(
    'resolved to a repository',
    '"resolved": "git+ssh://git@github.com/acme/x.git#0123456789012345678901234567890123456789"',
  ),
  entryOf('resolved to a file', '"resolved": "file:../x.tgz"'),
  entryOf(
    'resolved to another name',
    '"resolved": "https://registry.npmjs.org/harmless/-/harmless-2.0.0.tgz"',
  ),
  respelt('a lockfile of tomorrow: npm', isPackageLock, '"lockfileVersion": ', '"lockfileVersion": 9'),
  respelt('a lockfile of yesterday: npm', isPackageLock, '"lockfileVersion": 3', '"lockfileVersion": 1'),
  respelt('a lockfile of tomorrow: pnpm', isYaml, "lockfileVersion: '", "lockfileVersion: '9"),
  respelt('a lockfile of tomorrow: yarn', isNamed(/^yarn\.lock$/), '  version: 8', '  version: 99'),
  respelt('no header: yarn', isNamed(/^yarn\.lock$/), '# yarn lockfile v1', '#'),
  respelt('a lockfile of tomorrow: TOML', isToml, 'version = 4\n', 'version = 99\n'),
  respelt('a lockfile of tomorrow: uv', isToml, 'version = 1\n', 'version = 99\n'),
  respelt('a lockfile of tomorrow: poetry', isToml, 'lock-version = "2.0"', 'lock-version = "9.0"'),
  respelt(
    'a lockfile of tomorrow: bun',
    isNamed(/^bun\.lock$/),
    '"lockfileVersion": 1',
    '"lockfileVersion": 9',
  ),

  // The version in other words
  respelt('a version with v', isNamed(/^composer|^package-lock|\.txt$/), VULNERABLE, `v${VULNERABLE}`),
  respelt('a version with =', isPackageLock, `"version": "${VULNERABLE}"`, `"version": "=${VULNERABLE}"`),
  respelt(
    'a version with a build',
    isNamed(
      /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|Cargo\.lock|pubspec\.lock|app\.csproj|packages\.config)$/,
    ),
    VULNERABLE,
    `${VULNERABLE}+fixed.2.0.0`,
  ),
  respelt('a shorter version', isNamed(/\.txt$|\.csproj$|^packages\.config$|\.props$/), VULNERABLE, '1.0'),
  respelt('a longer version', isNamed(/\.txt$|\.csproj$|^packages\.config$|\.props$/), VULNERABLE, '1.0.0.0'),
  respelt('leading zeros', isNamed(/\.txt$|\.csproj$|^packages\.config$|\.props$/), VULNERABLE, '01.00.00'),
  respelt('an arbitrary equality', isPip, '==', '==='),
  respelt('an epoch', isPip, `==${VULNERABLE}`, `==0!${VULNERABLE}`),
  respelt('any of its patches', isPip, `==${VULNERABLE}`, '==1.0.*'),
  respelt('a range of one', isPip, `==${VULNERABLE}`, `>=${VULNERABLE},<=${VULNERABLE}`),
  respelt('below the fixed', isPip, `==${VULNERABLE}`, `<${FIXED}`),
  respelt('compatible', isPip, `==${VULNERABLE}`, `~=${VULNERABLE}`),
  respelt('in brackets', isPip, `==${VULNERABLE}`, `(==${VULNERABLE})`),
  respelt(
    'on the next line',
    isPip,
    `==${VULNERABLE}`,
    ` \\\n  ==${VULNERABLE} \\\n  --hash=sha256:${'a'.repeat(64)}`,
  ),
  respelt('a comment in between', isPip, `==${VULNERABLE}`, ` \\\n# words\n==${VULNERABLE}`),
  respelt(
    'a marker that is never false',
    isPip,
    `==${VULNERABLE}`,
    `==${VULNERABLE} ; python_version > "2" or sys_platform == "none"`,
  ),
  onShown(
    'a line that only one system reads',
    isPip,
    (text, tree) => `${named(tree)}==${FIXED} ; sys_platform == "none"\n${text}`,
  ),
  onShown('an address of the file', isPip, (text, tree) =>
    text.replaceAll(
      /^.*==.*$/gm,
      `${named(tree)} @ https://files.example/packages/${named(tree).replaceAll('-', '_')}-${VULNERABLE}-py3-none-any.whl`,
    ),
  ),
  onShown('the address alone', isPip, (text, tree) =>
    text.replaceAll(
      /^.*==.*$/gm,
      `https://files.example/packages/${named(tree).replaceAll('-', '_')}-${VULNERABLE}-py3-none-any.whl`,
    ),
  ),
  onShown('a repository at a tag', isPip, (text, tree) =>
    text.replaceAll(
      /^.*==.*$/gm,
      `git+https://git.example/acme/${named(tree)}.git@v${VULNERABLE}#egg=${named(tree)}`,
    ),
  ),
  respelt('a variable', isPip, `==${VULNERABLE}`, '==${ACME_VERSION}'),
  {
    name: 'moved into an included file',
    appliesTo: isPip,
    hide: ({ shows }, files) => ({
      [shows]: '-r more/hidden.list\n',
      [`${shows.includes('/') ? `${shows.slice(0, shows.lastIndexOf('/'))}/` : ''}more/hidden.list`]:
        files[shows] ?? '',
    }),
  },
  {
    name: 'moved into a file included in other words',
    appliesTo: isPip,
    hide: ({ shows }, files) => ({
      [shows]: '--requirement="more hidden.txt"\n',
      [`${shows.includes('/') ? `${shows.slice(0, shows.lastIndexOf('/'))}/` : ''}more hidden.txt`]:
        files[shows] ?? '',
    }),
  },
  {
    name: 'moved into setup.py',
    appliesTo: isNamed(/^requirements\.txt$/),
    hide: (tree) => ({
      [tree.shows]: '.\n',
      'setup.py': `from setuptools import setup\nsetup(name="app", install_requires=["${named(tree)}==${VULNERABLE}"])\n`,
    }),
  },
  {
    name: 'moved into setup.py, worked out',
    appliesTo: isNamed(/^requirements\.txt$/),
    hide: (tree) => ({
      [tree.shows]: '.\n',
      'setup.py': `from setuptools import setup\nNAME = "${named(tree)}"\nsetup(name="app", install_requires=[NAME + "==" + ".".join(["1", "0", "0"])])\n`,
    }),
  },
  {
    name: 'moved into a Dockerfile',
    appliesTo: isNamed(/^requirements\.txt$/),
    hide: (tree) => ({
      [tree.shows]: '\n',
      Dockerfile: `FROM python:3.12\nRUN pip install ${named(tree)}==${VULNERABLE}\n`,
    }),
  },
  {
    name: 'moved into environment.yml',
    appliesTo: isNamed(/^requirements\.txt$/),
    hide: (tree) => ({
      [tree.shows]: '\n',
      'environment.yml': `name: app\ndependencies:\n  - pip\n  - pip:\n    - ${named(tree)}==${VULNERABLE}\n`,
    }),
  },
  {
    name: 'moved into a script of npm',
    appliesTo: isPackageLock,
    hide: (tree, files) => ({
      'package.json': `${JSON.stringify({ name: 'app', version: '1.0.0', private: true, scripts: { preinstall: `npm i --no-save ${named(tree)}@${VULNERABLE}` } })}\n`,
      [tree.shows]: (files[tree.shows] ?? '').includes('"packages"')
        ? '{ "name": "app", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "app", "version": "1.0.0" } } }\n'
        : '{ "name": "app", "version": "1.0.0", "lockfileVersion": 1 }\n',
    }),
  },
  {
    name: 'bundled as an archive',
    appliesTo: isPackageLock,
    hide: (tree, files) => ({
      'acme.tgz': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
      'package.json': (files['package.json'] ?? '')
        .replaceAll(`"${VULNERABLE}"`, '"file:acme.tgz"')
        .replace('"version": "file:acme.tgz"', '"version": "1.0.0"'),
      [tree.shows]: (files[tree.shows] ?? '').replaceAll(
        `"version": "${VULNERABLE}",\n      "integrity"`,
        `"version": "file:acme.tgz",\n      "integrity"`,
      ),
    }),
  },
  {
    name: 'moved into a workspace',
    appliesTo: isNamed(/^(?:package-lock\.json|yarn\.lock)$/),
    hide: (tree, files) => ({
      'package.json':
        '{ "name": "app", "version": "1.0.0", "private": true, "workspaces": ["packages/*"] }\n',
      'packages/a/package.json': (files['package.json'] ?? '').replace('"app"', '"a"'),
      [tree.shows]: (files[tree.shows] ?? '').replace(
        /"dependencies": \{\s*"acme-[^}]*\}/,
        '"workspaces": ["packages/*"]',
      ),
    }),
  },

  // Formats
  respelt('TOML: literal strings', isToml, `"${VULNERABLE}"`, `'${VULNERABLE}'`),
  respelt('TOML: long strings', isToml, `"${VULNERABLE}"`, `"""\\\n   ${VULNERABLE}"""`),
  onShown('TOML: names with escapes', isToml, (text, tree) =>
    text.replaceAll(`"${named(tree)}"`, `"${escaped(named(tree))}"`),
  ),
  onShown('TOML: quoted keys', isToml, (text) => text.replaceAll(/^(\w+) = /gm, '"$1" = ')),
  onShown('TOML: tables in a line', isToml, (text, tree) =>
    text
      .replace(
        new RegExp(
          `\\[\\[(packages?)\\]\\]\\nname = "${named(tree)}"\\nversion = "${VULNERABLE}"\\n(?:.+\\n)*`,
        ),
        `[[$1]]\nname = "harmless"\nversion = "3.0.0"\n`,
      )
      .replace(/^/, `package = [{ name = "${named(tree)}", version = "${VULNERABLE}" }]\n`),
  ),
  onShown('TOML: keys twice', isToml, (text) =>
    text.replaceAll(/^version = "1\.0\.0"$/gm, `version = "${FIXED}"\nversion = "${VULNERABLE}"`),
  ),
  onShown('TOML: keys in another order', isToml, (text) =>
    text.replaceAll(/^(name = .*)\n(version = .*)$/gm, '$2\n$1'),
  ),
  onShown('TOML: spaces and comments', isToml, (text) =>
    text.replaceAll(/^(\w+) = (.*)$/gm, '  $1   =\t$2   # words'),
  ),
  onShown('TOML: headers with spaces', isToml, (text) =>
    text.replaceAll('[[package', '[[ package').replaceAll(/(package\w?)\]\]/g, '$1 ]] # x'),
  ),
  onShown('YAML: an anchor and an alias', isYaml, (text) =>
    text
      .replace(VULNERABLE, `&v ${VULNERABLE}`)
      .replace(new RegExp(`version: "?${VULNERABLE}"?`), 'version: *v'),
  ),
  onShown('YAML: tagged', isYaml, (text) =>
    text.replaceAll(/version: "?1\.0\.0"?/g, `version: !!str ${VULNERABLE}`),
  ),
  onShown('YAML: a block', isYaml, (text) =>
    text.replaceAll(/version: "?1\.0\.0"?/g, `version: >-\n          ${VULNERABLE}`),
  ),
  onShown('YAML: quoted keys', isYaml, (text) => text.replaceAll(/^(\s*)([\w-]+):/gm, '$1"$2":')),
  onShown('YAML: a second document', isYaml, (text) => `${text}---\nlockfileVersion: '9.0'\npackages: {}\n`),
  onShown(
    'YAML: a first document',
    isYaml,
    (text) => `---\nlockfileVersion: '9.0'\npackages: {}\n---\n${text}`,
  ),
  onShown('YAML: a directive', isYaml, (text) => `%YAML 1.2\n---\n${text}...\n`),
  onShown('YAML: keys twice', isYaml, (text) => `${text}\npackages: {}\nsnapshots: {}\n`),
  onShown('YAML: merged in', isYaml, (text) => text.replace(/^packages:$/m, 'packages:\n  <<: {}')),
  onShown('YAML: all in flow', isNamed(/^pnpm-lock\.yaml$/), (text, tree) =>
    text.replace(
      /^packages:[\s\S]*$/m,
      `packages: { ${text.includes(`/${named(tree)}@`) ? '/' : ''}${named(tree)}@${VULNERABLE}: { resolution: { integrity: sha512-${'A'.repeat(86)}== } } }\nsnapshots: { ${named(tree)}@${VULNERABLE}: {} }\n`,
    ),
  ),
  onShown('YAML: tabs after keys', isYaml, (text) => text.replaceAll(': ', ':\t')),
  xml('XML: CDATA', VULNERABLE, `<![CDATA[${VULNERABLE}]]>`),
  xml('XML: a comment within', `>${VULNERABLE}<`, '>1.0<!-- words -->.0<'),
  xml('XML: characters by number', VULNERABLE, '&#49;.&#x30;.0'),
  xml('XML: space around', `>${VULNERABLE}<`, `>\n   ${VULNERABLE}\t\n<`),
  onShown(
    'XML: an entity',
    isXml,
    (text) =>
      `<!DOCTYPE p [<!ENTITY v "${VULNERABLE}">]>\n${text.replace(/^<\?xml.*\?>\n/, '').replaceAll(VULNERABLE, '&v;')}`,
  ),
  onShown('XML: a prefix', isPom, (text) =>
    text.replaceAll(/<(\/?)([a-z])/gi, '<$1m:$2').replace('xmlns=', 'xmlns:m='),
  ),
  onShown(
    'XML: another encoding',
    isXml,
    (text) => `<?xml version="1.0" encoding="UTF-7"?>\n${text.replace(/^<\?xml.*\?>\n/, '')}`,
  ),
  onShown('XML: single quotes', isXml, (text) => text.replaceAll('"', "'")),
  onShown('XML: attributes over lines', isXml, (text) => text.replaceAll(/ (\w+)="/g, '\n    $1 = "')),
  xml('Maven: a scope', '</artifactId>\n<version>1', '</artifactId>\n<scope>provided</scope>\n<version>1'),
  xml('Maven: optional', '</artifactId>\n<version>1', '</artifactId>\n<optional>true</optional>\n<version>1'),
  xml('Maven: a hard version', `>${VULNERABLE}<`, `>[${VULNERABLE}]<`),
  xml('Maven: a range below', `>${VULNERABLE}<`, `>[${VULNERABLE},${FIXED})<`),
  onShown('Maven: in a profile', isPom, (text) =>
    text.replace(
      /<dependencies>\n<dependency>[\s\S]*<\/dependencies>/,
      '<profiles><profile><id>p</id><activation><activeByDefault>true</activeByDefault></activation>$&</profile></profiles>',
    ),
  ),
  onShown('Maven: in a plug-in', isPom, (text) =>
    text.replace(
      /<dependencies>\n<dependency>[\s\S]*<\/dependencies>/,
      '<build><plugins><plugin><artifactId>maven-x-plugin</artifactId><version>1</version>$&</plugin></plugins></build>',
    ),
  ),
  onShown('Maven: a property of the environment', isPom, (text) =>
    text.replaceAll(`<version>${VULNERABLE}</version>`, '<version>${env.ACME}</version>'),
  ),
  {
    name: 'Maven: a property in .mvn',
    appliesTo: isPom,
    hide: ({ shows }, files) => ({
      [shows]: (files[shows] ?? '').replaceAll(
        `<version>${VULNERABLE}</version>`,
        '<version>${hidden}</version>',
      ),
      '.mvn/maven.config': `-Dhidden=${VULNERABLE}\n`,
    }),
  },
  onShown('Maven: a property twice', isPom, (text) =>
    text
      .replaceAll(`<version>${VULNERABLE}</version>`, '<version>${a}</version>')
      .replace(
        '</modelVersion>',
        `</modelVersion>\n<properties><a>\${b}</a><b>${VULNERABLE}</b></properties>`,
      ),
  ),
  onShown('NuGet: a condition', isNamed(/csproj$|props$/), (text) =>
    text.replaceAll('<ItemGroup>', "<ItemGroup Condition=\"'$(A)' != 'b'\">"),
  ),
  onShown('NuGet: a choice', isNamed(/csproj$/), (text) =>
    text.replace(/<ItemGroup>[\s\S]*<\/ItemGroup>/, '<Choose><When Condition="true">$&</When></Choose>'),
  ),
  onShown('NuGet: a property', isNamed(/csproj$/), (text) =>
    text
      .replaceAll(`Version="${VULNERABLE}"`, 'Version="$(V)"')
      .replace('<PropertyGroup>', `<PropertyGroup><V>${VULNERABLE}</V>`),
  ),
  onShown('NuGet: a property of the environment', isNamed(/csproj$/), (text) =>
    text.replaceAll(`Version="${VULNERABLE}"`, 'Version="$(FROM_OUTSIDE)"'),
  ),
  onShown('NuGet: a hard version', isNamed(/csproj$/), (text) =>
    text.replaceAll(`Version="${VULNERABLE}"`, `Version="[${VULNERABLE}]"`),
  ),
  onShown('NuGet: floating', isNamed(/csproj$/), (text) =>
    text.replaceAll(`Version="${VULNERABLE}"`, 'Version="1.*"'),
  ),
  onShown('NuGet: an element', isNamed(/csproj$/), (text) =>
    text.replaceAll(` Version="${VULNERABLE}" />`, `><Version>${VULNERABLE}</Version></PackageReference>`),
  ),
  onShown('NuGet: overridden', isNamed(/csproj$/), (text) =>
    text.replaceAll(` Version="${VULNERABLE}"`, ` Version="${FIXED}" VersionOverride="${VULNERABLE}"`),
  ),
  onShown('NuGet: updated', isNamed(/csproj$/), (text, tree) =>
    text.replace(
      ` Version="${VULNERABLE}" />`,
      ` Version="${FIXED}" /><PackageReference Update="${named(tree)}" Version="${VULNERABLE}" />`,
    ),
  ),
  {
    name: 'NuGet: imported',
    appliesTo: isNamed(/csproj$/),
    hide: ({ shows }, files) => ({
      [shows]: (files[shows] ?? '').replace(
        /<ItemGroup>[\s\S]*<\/ItemGroup>/,
        '<Import Project="build/hidden.xml" />',
      ),
      'build/hidden.xml': `<Project>${/<ItemGroup>[\s\S]*<\/ItemGroup>/.exec(files[shows] ?? '')?.[0] ?? ''}</Project>\n`,
    }),
  },
  {
    name: 'NuGet: in Directory.Build.props',
    appliesTo: isNamed(/csproj$/),
    hide: ({ shows }, files) => ({
      [shows]: (files[shows] ?? '').replace(/<ItemGroup>[\s\S]*<\/ItemGroup>/, ''),
      'Directory.Build.props': `<Project>${/<ItemGroup>[\s\S]*<\/ItemGroup>/.exec(files[shows] ?? '')?.[0] ?? ''}</Project>\n`,
    }),
  },
  renamed('NuGet: another project', isNamed(/csproj$/), (path) => path.replace('.csproj', '.esproj')),
  respelt('NuGet: of a project', isNamed(/^packages\.lock\.json$/), '"type": "Direct"', '"type": "Project"'),
  respelt(
    'NuGet: transitive',
    isNamed(/^packages\.lock\.json$/),
    '"type": "Direct"',
    '"type": "CentralTransitive"',
  ),
  onShown('Go: quoted', isGoMod, (text, tree) => text.replaceAll(named(tree), `"${named(tree)}"`)),
  onShown('Go: raw quotes', isGoMod, (text, tree) => text.replaceAll(named(tree), `\`${named(tree)}\``)),
  onShown(
    'Go: replaced by a folder',
    isGoMod,
    (text, tree) => `${text}\nreplace ${named(tree)} => ./local\n`,
  ),
  onShown(
    'Go: replaced by itself',
    isGoMod,
    (text, tree) =>
      `${text.replaceAll(`v${VULNERABLE}`, `v${FIXED}`)}\nreplace ${named(tree)} => ${named(tree)} v${VULNERABLE}\n`,
  ),
  onShown(
    'Go: replaced by a fork',
    isGoMod,
    (text, tree) => `${text}\nreplace ${named(tree)} => example.com/fork/x v9.9.9\n`,
  ),
  onShown('Go: excluded', isGoMod, (text, tree) => `${text}\nexclude ${named(tree)} v${VULNERABLE}\n`),
  onShown('Go: a comment of blocks', isGoMod, (text) =>
    text.replace('require', 'retract v0.0.1 // require\nrequire'),
  ),
  onShown('Go: a commit', isGoMod, (text) =>
    text.replaceAll(`v${VULNERABLE}`, 'v1.0.1-0.20250101000000-0123456789ab'),
  ),
  onShown('Go: a commit by name', isGoMod, (text) => text.replaceAll(`v${VULNERABLE}`, 'master')),
  {
    name: 'Go: a replacement in go.work',
    appliesTo: isGoMod,
    hide: (tree, files) => ({
      [tree.shows]: (files[tree.shows] ?? '').replaceAll(`v${VULNERABLE}`, `v${FIXED}`),
      'go.work': `go 1.26.8\n\nuse .\n\nreplace ${named(tree)} => ${named(tree)} v${VULNERABLE}\n`,
    }),
  },
  renamed('Go: another file by -modfile', isGoMod, () => 'go.alt.mod'),
  onShown('Ruby: from a repository', isNamed(/^Gemfile\.lock$/), (text) =>
    text.replace(
      'GEM\n  remote: https://rubygems.org/',
      'GIT\n  remote: https://git.example/acme.git\n  revision: 0123456789012345678901234567890123456789',
    ),
  ),
  onShown('Ruby: from a folder', isNamed(/^Gemfile\.lock$/), (text) =>
    text.replace('GEM\n  remote: https://rubygems.org/', 'PATH\n  remote: vendor/acme'),
  ),
  respelt(
    'Ruby: of a platform',
    isNamed(/^Gemfile\.lock$/),
    `(${VULNERABLE})`,
    `(${VULNERABLE}-x86_64-linux)`,
  ),
  {
    name: 'Ruby: gems.rb',
    appliesTo: isNamed(/^Gemfile\.lock$/),
    hide: (_, files) => ({
      Gemfile: null,
      'Gemfile.lock': null,
      'gems.rb': files['Gemfile'] ?? '',
      'gems.locked': files['Gemfile.lock'] ?? '',
    }),
  },
  respelt(
    'Composer: for development',
    isNamed(/^composer\.lock$/),
    '"packages": [',
    '"packages": [], "packages-dev": [',
  ),
  respelt(
    'Composer: an alias',
    isNamed(/^composer\.lock$/),
    `"version": "${VULNERABLE}"`,
    '"version": "dev-main"',
  ),
  respelt(
    'Composer: a path',
    isNamed(/^composer\.lock$/),
    '"type": "library"',
    '"type": "library", "dist": { "type": "path", "url": "./local" }',
  ),
  respelt(
    'Cargo: from a repository',
    isNamed(/^Cargo\.lock$/),
    'source = "registry+https://github.com/rust-lang/crates.io-index"',
    'source = "git+https://git.example/acme?rev=0#0123456789012345678901234567890123456789"',
  ),
  respelt(
    'Cargo: without a source',
    isNamed(/^Cargo\.lock$/),
    'source = "registry+https://github.com/rust-lang/crates.io-index"\n',
    '',
  ),
  respelt(
    'Cargo: another registry',
    isNamed(/^Cargo\.lock$/),
    'registry+https://github.com/rust-lang/crates.io-index',
    'sparse+https://registry.example/index/',
  ),
  respelt(
    'uv: from a folder',
    isNamed(/^uv\.lock$/),
    '{ registry = "https://pypi.org/simple" }',
    '{ directory = "local" }',
  ),
  respelt(
    'uv: another registry',
    isNamed(/^uv\.lock$/),
    'https://pypi.org/simple',
    'https://registry.example/simple',
  ),
  respelt('pub: from a repository', isNamed(/^pubspec\.lock$/), 'source: hosted', 'source: git'),
  respelt(
    'pub: from another host',
    isNamed(/^pubspec\.lock$/),
    'https://pub.dev',
    'https://registry.example',
  ),
  respelt(
    'mix: from a repository',
    isNamed(/^mix\.lock$/),
    '{:hex, ',
    '{:git, "https://git.example/acme.git", ',
  ),
  respelt('mix: another registry', isNamed(/^mix\.lock$/), '"hexpm"', '"acme"'),
  respelt(
    'pnpm: from an archive',
    isNamed(/^pnpm-lock\.yaml$/),
    'resolution: {integrity',
    'resolution: {tarball: https://registry.example/harmless/-/harmless-2.0.0.tgz, integrity',
  ),
  respelt(
    'yarn: an archive of another name',
    isNamed(/^yarn\.lock$/),
    '  integrity',
    '  resolved "https://registry.yarnpkg.com/harmless/-/harmless-2.0.0.tgz#0123456789012345678901234567890123456789"\n  integrity',
  ),
  respelt(
    'yarn: patched',
    isNamed(/^yarn\.lock$/),
    `@npm:${VULNERABLE}"\n  languageName`,
    `@patch:acme@npm%3A${VULNERABLE}#./x.patch::version=${VULNERABLE}&hash=000000"\n  languageName`,
  ),
  respelt(
    'Gradle: of no class path',
    isNamed(/^gradle\.lockfile$/),
    '=compileClasspath,runtimeClasspath',
    '=empty',
  ),
  respelt(
    'Gradle: of tests',
    isNamed(/^gradle\.lockfile$/),
    '=compileClasspath,runtimeClasspath',
    '=testCompileClasspath',
  ),
  renamed(
    'Gradle: the lock of the build',
    isNamed(/^gradle\.lockfile$/),
    () => 'buildscript-gradle.lockfile',
  ),
  renamed(
    'Gradle: an old lock',
    isNamed(/^gradle\.lockfile$/),
    () => 'gradle/dependency-locks/runtimeClasspath.lockfile',
  ),
  renamed('Gradle: another catalog', isNamed(/^libs\.versions\.toml$/), () => 'gradle/more.versions.toml'),
  respelt(
    'Gradle: a rich version',
    isNamed(/^libs\.versions\.toml$/),
    `acme = "${VULNERABLE}"`,
    `acme = { strictly = "[1.0, 2.0[", prefer = "${VULNERABLE}" }`,
  ),
  {
    name: 'Gradle: worked out in the script',
    appliesTo: isNamed(/^gradle\.lockfile$/),
    hide: (tree) => ({
      [tree.shows]: null,
      'build.gradle': `plugins { id 'java' }\next.v = ['1', '0', '0'].join('.')\ndependencies { implementation "${named(tree)}:\${v}" }\n`,
    }),
  },
  respelt('SBOM: an escaped address', isNamed(/^bom\.json$/), 'pkg:npm/acme', 'pkg:npm/%61cme'),
  respelt('SBOM: without an address', isNamed(/^bom\.json$/), '"purl"', '"x-purl"'),
  respelt(
    'SBOM: an address with more',
    isNamed(/^bom\.json$/),
    `@${VULNERABLE}"`,
    `@${VULNERABLE}?vcs_url=git%2Bhttps://git.example/x#sub/path"`,
  ),
  onShown('SBOM: a part of a part', isNamed(/^bom\.json$/), (text) =>
    text.replace(
      /"components": (\[[\s\S]*\])/,
      '"components": [{ "type": "application", "name": "outer", "version": "1", "components": $1 }]',
    ),
  ),
  respelt(
    'SBOM: left out',
    isNamed(/^bom\.json$/),
    '"type": "library"',
    '"scope": "excluded",\n      "type": "library"',
  ),
  renamed('SBOM: another name', isNamed(/^bom\.json$/), () => 'inventory.cdx.json'),
];
