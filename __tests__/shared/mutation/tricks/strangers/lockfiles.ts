import { parse } from 'yaml';
import { FIXED, VULNERABLE as V, type Tree, type TreeFiles } from '../../tree.js';
import { base, isDependency, isNamed, onShown, type Applies, type Left, type Trick } from '../trick.js';

/**
 * What a lockfile may say in other words, and what may stand in its place: thought up by somebody
 * who knew the trees and what package managers read, but neither the readers of this project nor
 * the other tricks.
 */
export const packageOf = ({ advisory }: Tree): string => advisory?.package ?? 'no package';
export const named =
  (pattern: RegExp): Applies =>
  (tree) =>
    isDependency(tree) && pattern.test(base(tree.shows));
const code = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0');
const escaped = (text: string): string => `\\u${code(text)}${text.slice(1)}`;
const literally = (text: string): RegExp => new RegExp(text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'g');

/** A lockfile in JSON, written otherwise. */
const json = (name: string, change: (text: string, pkg: string) => string): Trick =>
  onShown(`JSON: ${name}`, isDependency, (text, tree) =>
    text.startsWith('{') && base(tree.shows) !== 'bun.lock' ? change(text, packageOf(tree)) : text,
  );
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

const isToml = named(/^(?:Cargo|poetry|uv|pdm)\.lock$|^pylock\.toml$/);
/** The entry of the package in a lockfile in TOML, written otherwise. */
const toml = (name: string, write: (pkg: string) => string): Trick =>
  onShown(`TOML: ${name}`, isToml, (text, tree) =>
    text.replace(`name = "${packageOf(tree)}"\nversion = "${V}"`, () => write(packageOf(tree))),
  );

const isYaml = named(/^(?:pnpm-lock\.yaml|pubspec\.lock|stack\.yaml\.lock)$/);
const yaml = (name: string, applies: Applies, change: (text: string, pkg: string) => string): Trick =>
  onShown(`YAML: ${name}`, applies, (text, tree) => change(text, packageOf(tree)));

const isNpm = named(/^(?:package-lock|npm-shrinkwrap)\.json$/);
interface Lock {
  lockfileVersion?: unknown;
  packages?: Record<string, Record<string, unknown>>;
  dependencies?: Record<string, Record<string, unknown>>;
}
type Manifest = Record<string, unknown>;
const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** npm's lockfile and manifest, changed as objects. */
const npm = (name: string, change: (lock: Lock, pkg: string, manifest: Manifest) => void): Trick => ({
  name: `npm: ${name}`,
  appliesTo: isNpm,
  hide: (tree, files) => {
    const lock = JSON.parse(files[tree.shows] ?? '{}') as Lock;
    const manifest = JSON.parse(files['package.json'] ?? '{}') as Manifest;
    change(lock, packageOf(tree), manifest);
    return { [tree.shows]: written(lock), 'package.json': written(manifest) };
  },
});
/** Both places in which an entry of npm's may stand. */
const entriesOf = (lock: Lock, pkg: string): Record<string, unknown>[] =>
  [lock.packages?.[`node_modules/${pkg}`], lock.dependencies?.[pkg]].filter((one) => one !== undefined);
const marked = (name: string, more: Record<string, unknown>): Trick =>
  npm(name, (lock, pkg) => {
    for (const entry of entriesOf(lock, pkg)) Object.assign(entry, more);
  });
const wants = (lock: Lock, manifest: Manifest, dependencies: Record<string, unknown>): void => {
  manifest['dependencies'] = dependencies;
  const root = lock.packages?.[''];
  if (root !== undefined) root['dependencies'] = dependencies;
};

/** Another manager's lockfile with the same package, in place of the one that was there. */
const byOther = (name: string, shows: string, write: (pkg: string) => string): Trick => ({
  name: `locked by ${name} instead`,
  appliesTo: (tree) => isNpm(tree) && tree.shows !== shows,
  hide: (tree) => ({ [tree.shows]: null, [shows]: write(packageOf(tree)) }),
  last: true,
});

const yarn1 = (name: string, write: (pkg: string) => string): Trick =>
  onShown(`yarn 1: ${name}`, named(/^yarn\.lock$/), (text, tree) =>
    text.includes('# yarn lockfile v1')
      ? text.replace(
          `${packageOf(tree)}@${V}:\n  version "${V}"`,
          () => `${write(packageOf(tree))}\n  version "${V}"`,
        )
      : text,
  );
const berry = (name: string, change: (text: string, pkg: string) => string): Trick =>
  onShown(`yarn berry: ${name}`, named(/^yarn\.lock$/), (text, tree) =>
    text.includes('__metadata') ? change(text, packageOf(tree)) : text,
  );
const exactly = (name: string, pattern: RegExp, change: (text: string, pkg: string) => Left): Trick =>
  onShown(name, named(pattern), (text, tree) => change(text, packageOf(tree)));

/** The lockfile under a name that its manager is told. */
const renamedFor = (
  name: string,
  pattern: RegExp,
  to: string,
  told: (files: TreeFiles) => Readonly<Record<string, Left>>,
): Trick => ({
  name,
  appliesTo: named(pattern),
  hide: (tree, files) => ({ [tree.shows]: null, [to]: files[tree.shows] ?? '', ...told(files) }),
});

export const STRANGE_LOCKFILES: readonly Trick[] = [
  json('an escape in the name', (text, pkg) => text.replace(literally(pkg), () => escaped(pkg))),
  json('an escape in the version', (text) => text.replaceAll(`"${V}"`, () => `"${escaped(V)}"`)),
  json('an escape in each key', (text) =>
    text.replace(/"(version|versionInfo|resolved)":/gi, (_, key: string) => `"${escaped(key)}":`),
  ),
  json('a key twice, the last counts', (text) =>
    text.replace(
      /"(version|Version|versionInfo|resolved)": "(=*)1\.0\.0"/g,
      (all, key: string, sign: string) => `"${key}": "${sign}${FIXED}",\n${all}`,
    ),
  ),
  json('on one line', (text) => JSON.stringify(JSON.parse(text))),
  json('in the other order', (text) => written(turned(JSON.parse(text)))),
  json('after a megabyte of spaces', (text) => `{${' '.repeat(1_100_000)}${text.slice(1)}`),
  json('with deep dust before', (text) => `{"x":${'['.repeat(4_000)}${']'.repeat(4_000)},${text.slice(1)}`),

  toml('single quotes', (pkg) => `name = '${pkg}'\nversion = '${V}'`),
  toml('keys in quotes', (pkg) => `"name" = "${pkg}"\n"version" = "${V}"`),
  toml('an escape in the version', (pkg) => `name = "${pkg}"\nversion = "${escaped(V)}"`),
  toml('an escape in the name', (pkg) => `name = "${escaped(pkg)}"\nversion = "${V}"`),
  toml('a text over lines', (pkg) => `name = "${pkg}"\nversion = """\n${V}"""`),
  toml('a literal over lines', (pkg) => `name = '''${pkg}'''\nversion = '''\n${V}'''`),
  toml('the version first', (pkg) => `version = "${V}"\nname = "${pkg}"`),
  onShown('TOML: heads with spaces', isToml, (text) =>
    text.replaceAll('[[package]]', '[[ "package" ]]').replaceAll('[[packages]]', '[[ "packages" ]] # x'),
  ),
  onShown(
    'TOML: entries in one list',
    named(/^Cargo\.lock$/),
    (_, tree) =>
      `version = 4\npackage = [\n  { name = "${packageOf(tree)}", version = "${V}", source = "registry+https://github.com/rust-lang/crates.io-index" },\n  { name = "app", version = "1.0.0", dependencies = ["${packageOf(tree)}"] },\n]\n`,
  ),

  yaml('in flow', isYaml, (text) => `${JSON.stringify(parse(text), null, 1)}\n`),
  yaml('explicit keys', isYaml, (text, pkg) =>
    text.replace(new RegExp(`^( +)(/?${literally(pkg).source}(?:@1\\.0\\.0)?):\n`, 'gm'), '$1? $2\n$1:\n'),
  ),
  yaml('escapes', named(/^pubspec\.lock$/), (text) => text.replace(`"${V}"`, '"\\x31.0.0"')),
  yaml(
    'by reference',
    named(/^pubspec\.lock$/),
    (text) => `x: &v "${V}"\n${text.replace(`version: "${V}"`, 'version: *v')}`,
  ),
  yaml('a tag', named(/^pubspec\.lock$/), (text) => text.replace(`"${V}"`, `!!str ${V}`)),
  yaml('folded', named(/^pubspec\.lock$/), (text) => text.replace(`"${V}"`, `>-\n      ${V}`)),
  yaml(
    'merged',
    named(/^pubspec\.lock$/),
    (text) => `x: &v\n  version: "${V}"\n${text.replace(/ {4}version: "1\.0\.0"\n/, '    <<: *v\n')}`,
  ),
  yaml('escapes in the key', named(/^pnpm-lock\.yaml$/), (text, pkg) =>
    text.replace(
      new RegExp(`^  /?${literally(pkg).source}@1\\.0\\.0:`, 'gm'),
      (key) => `  "\\x${code(key.trim()).slice(2)}${key.trim().slice(1, -1)}":`,
    ),
  ),
  yaml('of a peer', named(/^pnpm-lock\.yaml$/), (text) =>
    text
      .replace(/version: 1\.0\.0/, 'version: 1.0.0(react@18.0.0)')
      .replace(/@1\.0\.0: \{\}/, '@1.0.0(react@18.0.0): {}'),
  ),
  yaml('from a catalog', named(/^pnpm-lock\.yaml$/), (text, pkg) =>
    text.includes("'9.0'")
      ? text
          .replace('specifier: 1.0.0', "specifier: 'catalog:'")
          .replace(
            'importers:',
            `catalogs:\n  default:\n    ${pkg}:\n      specifier: ${V}\n      version: ${V}\n\nimporters:`,
          )
      : text,
  ),
  yaml('of a development dependency', named(/^pnpm-lock\.yaml$/), (text) =>
    text.replace(/^( *)dependencies:/m, '$1devDependencies:').replace('dev: false', 'dev: true'),
  ),

  npm('an alias', (lock, pkg, manifest) => {
    wants(lock, manifest, { safe: `npm:${pkg}@${V}` });
    const own = lock.packages?.[`node_modules/${pkg}`];
    if (own !== undefined)
      lock.packages = { '': lock.packages?.[''] ?? {}, 'node_modules/safe': { name: pkg, ...own } };
    if (lock.dependencies?.[pkg] !== undefined)
      lock.dependencies = { safe: { ...lock.dependencies[pkg], version: `npm:${pkg}@${V}` } };
  }),
  npm('below another package', (lock, pkg, manifest) => {
    wants(lock, manifest, { wrapper: '3.0.0' });
    const own = lock.packages?.[`node_modules/${pkg}`];
    if (own !== undefined)
      lock.packages = {
        '': lock.packages?.[''] ?? {},
        'node_modules/wrapper': { version: '3.0.0', dependencies: { [pkg]: V } },
        [`node_modules/wrapper/node_modules/${pkg}`]: own,
      };
    if (lock.dependencies?.[pkg] !== undefined)
      lock.dependencies = {
        wrapper: {
          version: '3.0.0',
          requires: { [pkg]: V },
          dependencies: { [pkg]: lock.dependencies[pkg] },
        },
      };
  }),
  marked('an entry called optional', { optional: true }),
  marked('an entry called a peer', { peer: true }),
  marked('an entry called extraneous', { extraneous: true }),
  marked('an entry called dev', { dev: true }),
  marked('an entry called bundled', { inBundle: true, bundled: true }),
  marked('an entry with a v', { version: `v${V}` }),
  marked('an entry with a sign', { version: `=${V}` }),
  marked('an entry with a build', { version: `${V}+safe.2.0.0` }),
  marked('an entry with spaces', { version: ` ${V} ` }),
  marked('an entry before its release', { version: '1.9.9-rc.1' }),
  marked('an entry that lies about its file', {
    version: FIXED,
    resolved: 'https://registry.npmjs.org/acme/-/acme-1.0.0.tgz',
  }),
  marked('an entry with another name', { name: 'harmless' }),
  marked('an entry called a link', { link: true }),
  npm('a manifest that overrides', (lock, pkg, manifest) => {
    wants(lock, manifest, { [pkg]: `^${FIXED}` });
    manifest['overrides'] = { [pkg]: V };
  }),
  npm('the fixed one beside it', (lock, pkg, manifest) => {
    wants(lock, manifest, { [pkg]: FIXED, wrapper: '3.0.0' });
    const own = lock.packages?.[`node_modules/${pkg}`];
    if (own !== undefined)
      lock.packages = {
        '': lock.packages?.[''] ?? {},
        [`node_modules/${pkg}`]: { ...own, version: FIXED },
        'node_modules/wrapper': { version: '3.0.0', dependencies: { [pkg]: V } },
        [`node_modules/wrapper/node_modules/${pkg}`]: own,
      };
    if (lock.dependencies?.[pkg] !== undefined)
      lock.dependencies = {
        [pkg]: { ...lock.dependencies[pkg], version: FIXED },
        wrapper: {
          version: '3.0.0',
          requires: { [pkg]: V },
          dependencies: { [pkg]: lock.dependencies[pkg] },
        },
      };
  }),
  npm('a version of the lockfile that nobody has', (lock) => {
    lock.lockfileVersion = 99;
  }),
  npm('a version of the lockfile in words', (lock) => {
    lock.lockfileVersion = String(lock.lockfileVersion);
  }),
  npm('no version of the lockfile', (lock) => {
    delete lock.lockfileVersion;
  }),
  npm('an optional dependency', (lock, pkg, manifest) => {
    wants(lock, manifest, {});
    manifest['optionalDependencies'] = { [pkg]: V };
    const root = lock.packages?.[''];
    if (root !== undefined) root['optionalDependencies'] = { [pkg]: V };
  }),
  npm('installed after the others', (lock, pkg, manifest) => {
    wants(lock, manifest, {});
    manifest['scripts'] = { postinstall: `npm install --no-save ${pkg}@${V}` };
    if (lock.packages !== undefined) lock.packages = { '': lock.packages[''] ?? {} };
    if (lock.dependencies !== undefined) lock.dependencies = {};
  }),
  npm('run by npx', (lock, pkg, manifest) => {
    wants(lock, manifest, {});
    manifest['scripts'] = { start: `npx --yes ${pkg}@${V}` };
    if (lock.packages !== undefined) lock.packages = { '': lock.packages[''] ?? {} };
    if (lock.dependencies !== undefined) lock.dependencies = {};
  }),
  npm('from git', (lock, pkg, manifest) => {
    wants(lock, manifest, { [pkg]: `github:acme/${pkg}#v${V}` });
    for (const entry of entriesOf(lock, pkg)) {
      delete entry['integrity'];
      entry['resolved'] = `git+ssh://git@github.com/acme/${pkg}.git#${'a'.repeat(40)}`;
    }
  }),
  npm('from the address of its archive', (lock, pkg, manifest) => {
    const address = `https://registry.npmjs.org/${pkg}/-/${pkg}-${V}.tgz`;
    wants(lock, manifest, { [pkg]: address });
    for (const entry of entriesOf(lock, pkg)) entry['resolved'] = address;
  }),
  {
    name: 'npm: the manifest of a workspace has it',
    appliesTo: isNpm,
    hide: (tree, files) => ({
      'package.json': written({ name: 'app', version: '1.0.0', private: true, workspaces: ['packages/*'] }),
      'packages/part/package.json': written({
        name: 'part',
        version: '1.0.0',
        dependencies: { [packageOf(tree)]: V },
      }),
      [tree.shows]: (files[tree.shows] ?? '').replace(
        '"name": "app"',
        '"name": "app", "workspaces": ["packages/*"]',
      ),
    }),
  },
  {
    name: 'npm: a clean lockfile beside a shrinkwrap',
    appliesTo: named(/^package-lock\.json$/),
    hide: (tree, files) => ({
      'npm-shrinkwrap.json': files[tree.shows] ?? '',
      [tree.shows]: (files[tree.shows] ?? '').replaceAll(V, FIXED),
    }),
    last: true,
  },
  {
    name: 'npm: what is installed is committed instead',
    appliesTo: isNpm,
    hide: (tree) => ({
      [tree.shows]: null,
      'package.json': written({ name: 'app', version: '1.0.0', private: true }),
      [`node_modules/${packageOf(tree)}/package.json`]: written({
        name: packageOf(tree),
        version: V,
        main: 'index.js',
      }),
      [`node_modules/${packageOf(tree)}/index.js`]: 'module.exports = (text) => text;\n',
      'index.js': `require('${packageOf(tree)}')('x');\n`,
    }),
    last: true,
  },
  {
    name: 'npm: imported from a network of copies',
    appliesTo: isNpm,
    hide: (tree) => ({
      [tree.shows]: written({
        name: 'app',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: { '': { name: 'app', version: '1.0.0' } },
      }),
      'package.json': written({ name: 'app', version: '1.0.0', private: true, type: 'module' }),
      'index.js': `import run from 'https://esm.sh/${packageOf(tree)}@${V}';\nrun('x');\n`,
    }),
    last: true,
  },
  {
    name: 'npm: imported by Deno',
    appliesTo: isNpm,
    hide: (tree) => ({
      [tree.shows]: null,
      'package.json': null,
      'deno.json': '{ "tasks": { "start": "deno run main.ts" } }\n',
      'main.ts': `import run from 'npm:${packageOf(tree)}@${V}';\nrun('x');\n`,
    }),
    last: true,
  },
  {
    name: 'npm: in a page by a script of another host',
    appliesTo: isNpm,
    hide: (tree) => ({
      [tree.shows]: written({
        name: 'app',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: { '': { name: 'app', version: '1.0.0' } },
      }),
      'package.json': written({ name: 'app', version: '1.0.0', private: true }),
      'index.html': `<!doctype html>\n<script src="https://cdn.jsdelivr.net/npm/${packageOf(tree)}@${V}/dist/index.min.js"></script>\n`,
    }),
    last: true,
  },
  byOther('yarn 1', 'yarn.lock', (pkg) => `# yarn lockfile v1\n\n\n${pkg}@${V}:\n  version "${V}"\n`),
  byOther(
    'pnpm',
    'pnpm-lock.yaml',
    (pkg) =>
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ${pkg}:\n        specifier: ${V}\n        version: ${V}\npackages:\n  ${pkg}@${V}:\n    resolution: {integrity: sha512-${'A'.repeat(86)}==}\nsnapshots:\n  ${pkg}@${V}: {}\n`,
  ),
  byOther(
    'bun',
    'bun.lock',
    (pkg) =>
      `{\n  "lockfileVersion": 1,\n  "workspaces": { "": { "name": "app", "dependencies": { "${pkg}": "${V}" } } },\n  "packages": { "${pkg}": ["${pkg}@${V}", "", {}, "sha512-${'A'.repeat(86)}=="] }\n}\n`,
  ),
  byOther(
    'the binary of bun',
    'bun.lockb',
    (pkg) => `#!/usr/bin/env bun\nbun-lockfile-format-v0\n\0\0${pkg}\0${V}`,
  ),

  yarn1('a key in quotes', (pkg) => `"${pkg}@${V}":`),
  yarn1('several ranges', (pkg) => `${pkg}@${V}, "${pkg}@>=0.1.0 <2.0.0", ${pkg}@^1.0.0:`),
  yarn1('an alias', (pkg) => `"safe@npm:${pkg}@${V}":`),
  yarn1('a comment above', (pkg) => `# ${pkg}@${FIXED}:\n#   version "${FIXED}"\n${pkg}@${V}:`),
  berry('an alias', (text, pkg) =>
    text
      .replace(`"${pkg}@npm:${V}":\n`, `"safe@npm:${pkg}@${V}":\n`)
      .replace(`    ${pkg}: "npm:${V}"`, `    safe: "npm:${pkg}@${V}"`),
  ),
  berry('two ranges', (text, pkg) =>
    text.replace(`"${pkg}@npm:${V}":\n`, `"${pkg}@npm:${V}, ${pkg}@npm:^${V}":\n`),
  ),
  berry('a patch', (text, pkg) =>
    text
      .replace(
        `  languageName: node\n  linkType: hard\n`,
        (all) =>
          `${all}\n"${pkg}@patch:${pkg}@npm%3A${V}#./x.patch":\n  version: ${V}\n  resolution: "${pkg}@patch:${pkg}@npm%3A${V}#./x.patch::version=${V}&hash=aaaaaa&locator=app%40workspace%3A."\n${all}`,
      )
      .replace(`${pkg}: "npm:${V}"`, `${pkg}: "patch:${pkg}@npm%3A${V}#./x.patch"`),
  ),
  berry('an archive of another host', (text) =>
    text.replace(/(resolution: "acme[^"]*)"/, '$1::__archiveUrl=https%3A%2F%2Fnpm.acme-inside.io%2Fx.tgz"'),
  ),
  renamedFor('yarn berry: a lockfile of another name', /^yarn\.lock$/, 'deps.lock', () => ({
    '.yarnrc.yml': 'lockfileFilename: deps.lock\n',
  })),
  exactly('bun: comments in the lockfile', /^bun\.lock$/, (text) =>
    text.replace('"packages": {', '// packages: {}\n  "packages": { /* "x": [], */'),
  ),
  exactly('bun: an alias', /^bun\.lock$/, (text, pkg) =>
    text.replace(`"${pkg}": ["`, '"safe": ["').replace(`"${pkg}": "${V}"`, `"safe": "npm:${pkg}@${V}"`),
  ),
  exactly('bun: on one line', /^bun\.lock$/, (text) => text.replaceAll(/\n\s*/g, '')),

  exactly('Cargo: a sparse registry', /^Cargo\.lock$/, (text) =>
    text.replace('registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/'),
  ),
  exactly('Cargo: a build in the version', /^Cargo\.lock$/, (text) =>
    text.replace(`version = "${V}"\nsource`, `version = "${V}+safe"\nsource`),
  ),
  exactly('Cargo: a mirror as its source', /^Cargo\.lock$/, (text) =>
    text.replace(
      'registry+https://github.com/rust-lang/crates.io-index',
      'registry+https://cargo.acme-inside.io/index',
    ),
  ),
  exactly('Cargo: no source', /^Cargo\.lock$/, (text) => text.replace(/source = .*\n/, '')),
  exactly('Cargo: from git', /^Cargo\.lock$/, (text, pkg) =>
    text.replace(
      'registry+https://github.com/rust-lang/crates.io-index',
      `git+https://github.com/acme/${pkg}?tag=v${V}#${'a'.repeat(40)}`,
    ),
  ),
  exactly('Bundler: for one platform', /^Gemfile\.lock$/, (text) =>
    text.replace(`(${V})`, `(${V}-x86_64-linux)`),
  ),
  exactly('Bundler: two sources', /^Gemfile\.lock$/, (text) =>
    text.replace('GEM\n', 'GEM\n  remote: https://gems.acme-inside.io/\n  specs:\n\nGEM\n'),
  ),
  exactly('Bundler: two remotes', /^Gemfile\.lock$/, (text) =>
    text.replace('  specs:', '  remote: https://gems.acme-inside.io/\n  specs:'),
  ),
  renamedFor('Bundler: gems.rb', /^Gemfile\.lock$/, 'gems.locked', (files) => ({
    Gemfile: null,
    'gems.rb': files['Gemfile'] ?? '',
  })),
  renamedFor('Bundler: a Gemfile of another name', /^Gemfile\.lock$/, 'Gemfile.next.lock', (files) => ({
    Gemfile: null,
    'Gemfile.next': files['Gemfile'] ?? '',
    '.bundle/config': 'BUNDLE_GEMFILE: "Gemfile.next"\n',
  })),
  exactly('Composer: a v', /^composer\.lock$/, (text) =>
    text.replace(`"version": "${V}"`, `"version": "v${V}"`),
  ),
  exactly('Composer: four parts', /^composer\.lock$/, (text) =>
    text.replace(`"version": "${V}"`, `"version": "${V}.0"`),
  ),
  exactly('Composer: upper case', /^composer\.lock$/, (text) => text.replace('"acme/', '"ACME/')),
  renamedFor('Composer: a manifest of another name', /^composer\.lock$/, 'other.lock', (files) => ({
    'composer.json': null,
    'other.json': files['composer.json'] ?? '',
    Dockerfile: 'FROM composer\nENV COMPOSER=other.json\nRUN composer install\n',
  })),
  exactly('Mix: another name for the package', /^mix\.lock$/, (text, pkg) =>
    text.replace(`"${pkg}": {`, '"safe": {'),
  ),
  exactly(
    'Mix: old entries',
    /^mix\.lock$/,
    (text, pkg) => `%{"${pkg}": {:hex, :${pkg}, "${V}", "${'a'.repeat(64)}", [:mix], []}}\n`,
  ),
  renamedFor('Mix: a lockfile of another name', /^mix\.lock$/, 'deps.lock', (files) => ({
    'mix.exs': (files['mix.exs'] ?? '').replace(
      'defp deps',
      'def project, do: [app: :app, lockfile: "deps.lock", deps: deps()]\n  defp deps',
    ),
  })),
  exactly('Pub: a dependency of development', /^pubspec\.lock$/, (text) =>
    text.replace('direct main', 'direct dev'),
  ),
  exactly('Pub: overridden', /^pubspec\.lock$/, (text) => text.replace('direct main', 'direct overridden')),
  exactly('Pub: another host', /^pubspec\.lock$/, (text) =>
    text.replace('https://pub.dev', 'https://pub.acme-inside.io'),
  ),
  exactly('NuGet: a transitive entry', /^packages\.lock\.json$/, (text) =>
    text.replace('"Direct"', '"CentralTransitive"'),
  ),
  exactly('NuGet: for one runtime', /^packages\.lock\.json$/, (text) =>
    text.replace('"net8.0"', '"net8.0/linux-x64"'),
  ),
  renamedFor('NuGet: a lockfile of another name', /^packages\.lock\.json$/, 'deps.lock.json', (files) => ({
    'app.csproj': (files['app.csproj'] ?? '').replace(
      '</TargetFramework>',
      '</TargetFramework>\n<NuGetLockFilePath>deps.lock.json</NuGetLockFilePath>',
    ),
  })),
  exactly('Gradle: one configuration', /^gradle\.lockfile$/, (text) =>
    text.replace('=compileClasspath,runtimeClasspath', '=productionRuntimeClasspath'),
  ),
  exactly('Gradle: spaces at the end', /^gradle\.lockfile$/, (text) => text.replace(/\n/g, ' \r\n')),
  renamedFor('Gradle: a lockfile of another name', /^gradle\.lockfile$/, 'locks/app.lockfile', (files) => ({
    'build.gradle': `${files['build.gradle'] ?? ''}dependencyLocking { lockFile = file("locks/app.lockfile") }\n`,
  })),
  renamedFor(
    'Gradle: a lockfile of the old kind',
    /^gradle\.lockfile$/,
    'gradle/dependency-locks/runtimeClasspath.lockfile',
    () => ({}),
  ),
  renamedFor(
    'Gradle: a lockfile of the build',
    /^gradle\.lockfile$/,
    'buildscript-gradle.lockfile',
    () => ({}),
  ),
  exactly('CycloneDX: a part of a part', /^bom\.json$/, (text) =>
    written(
      (({ components, ...rest }) => ({
        ...rest,
        components: [{ type: 'application', name: 'app', version: '1', components }],
      }))(JSON.parse(text) as { components: unknown }),
    ),
  ),
  exactly('CycloneDX: the version in the purl alone', /^bom\.json$/, (text) =>
    text.replace(/ *"version": "1\.0\.0",\n/, ''),
  ),
  exactly('CycloneDX: qualifiers', /^bom\.json$/, (text) => text.replace(`@${V}"`, `@${V}?arch=x86#lib"`)),
  exactly('CycloneDX: upper case', /^bom\.json$/, (text) => text.replace('pkg:npm/', 'PKG:NPM/')),
  exactly('CycloneDX: percent', /^bom\.json$/, (text) => text.replace('pkg:npm/acme', 'pkg:npm/%61cme')),
  exactly('CycloneDX: a tool', /^bom\.json$/, (text) =>
    written(
      (({ components, ...rest }) => ({ ...rest, metadata: { tools: { components } } }))(
        JSON.parse(text) as { components: unknown },
      ),
    ),
  ),
  renamedFor('CycloneDX: another name', /^bom\.json$/, 'sbom.cdx.json', () => ({})),
  renamedFor('CycloneDX: a name that says nothing', /^bom\.json$/, 'inventory.json', () => ({})),
  {
    name: 'CycloneDX: in XML',
    appliesTo: isNamed(/^bom\.json$/),
    hide: (tree) => ({
      'bom.json': null,
      'bom.xml': `<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components><component type="library"><name>${packageOf(tree)}</name><version>${V}</version><purl>pkg:npm/${packageOf(tree)}@${V}</purl></component></components></bom>\n`,
    }),
  },
  {
    name: 'SPDX: tags and values',
    appliesTo: isNamed(/^app\.spdx\.json$/),
    hide: (tree) => ({
      'app.spdx.json': null,
      'app.spdx': `SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: app\nDocumentNamespace: https://example.org/app\nCreator: Tool: x\nCreated: 2026-01-01T00:00:00Z\n\nPackageName: ${packageOf(tree)}\nSPDXID: SPDXRef-1\nPackageVersion: ${V}\nPackageDownloadLocation: NOASSERTION\nExternalRef: PACKAGE-MANAGER purl pkg:npm/${packageOf(tree)}@${V}\n`,
    }),
  },
  exactly('SPDX: a purl of another category', /^app\.spdx\.json$/, (text) =>
    text.replace('PACKAGE-MANAGER', 'PACKAGE_MANAGER'),
  ),
  exactly('Conan: a tool of the build', /^conan\.lock$/, (text) =>
    written(
      (({ requires, ...rest }) => ({ ...rest, requires: [], build_requires: requires }))(
        JSON.parse(text) as { requires: unknown },
      ),
    ),
  ),
  exactly('Conan: no revision', /^conan\.lock$/, (text) => text.replace(/#0{32}%1700000000\.0/, '')),
  exactly('Conan: of a user', /^conan\.lock$/, (text) =>
    text.replace(/#0{32}%1700000000\.0/, '@acme/stable'),
  ),
  exactly('renv: from a mirror of sources', /^renv\.lock$/, (text) =>
    text.replace('"Repository": "CRAN"', '"Repository": "RSPM"'),
  ),
  exactly('renv: from GitHub', /^renv\.lock$/, (text) =>
    text.replace(
      '"Source": "Repository"',
      '"Source": "GitHub", "RemoteType": "github", "RemoteUsername": "acme", "RemoteRef": "v1.0.0"',
    ),
  ),
  exactly('Cabal: several on a line', /^cabal\.project\.freeze$/, (text) =>
    text.replace('constraints: ', 'constraints: any.base ==4.18, '),
  ),
  exactly('Cabal: without any', /^cabal\.project\.freeze$/, (text) => text.replace('any.', '')),
  exactly('Cabal: on a line of its own', /^cabal\.project\.freeze$/, (text) =>
    text.replace('constraints: ', 'constraints:\n             any.base ==4.18,\n             '),
  ),
  exactly('Cabal: in the project', /^cabal\.project\.freeze$/, (text) => text.replace(' ==', '  ==  ')),
  renamedFor('Stack: no lockfile', /^stack\.yaml\.lock$/, 'stack.yaml', () => ({})),
];
