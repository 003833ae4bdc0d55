import { FIXED, type Tree, type TreeFiles, VULNERABLE } from './tree.js';

/**
 * What a trick may leave behind: text, bytes, a link or a submodule; null deletes. Paths are
 * relative to the tree's folder, or to the repository's root where they begin with `/`.
 */
export type Left = string | Buffer | { readonly link: string } | { readonly submodule: true } | null;

/** A way to hide a weakness that stays in effect, or at least may. */
export interface Trick {
  readonly name: string;
  readonly appliesTo: (tree: Tree) => boolean;
  /** From the tree's files, as other tricks left them, to what changes. */
  readonly hide: (tree: Tree, files: TreeFiles) => Readonly<Record<string, Left>>;
  /** Where the whole folder goes, relative to the repository's root; its own place where absent. */
  readonly folder?: (name: string) => string;
  /** On the default branch it is a decision that somebody merged, and hides nothing. */
  readonly decides?: true;
}

const isSource = ({ kind }: Tree): boolean => kind === 'code';
const isText = ({ kind }: Tree): boolean => kind !== 'dependency';
const isDependency = ({ kind }: Tree): boolean => kind === 'dependency';
const all = (): boolean => true;

/** A trick on the one file that shows the weakness. */
function onShown(
  name: string,
  appliesTo: Trick['appliesTo'],
  change: (text: string, tree: Tree) => Left,
): Trick {
  return {
    name,
    appliesTo,
    hide: (tree, files) => ({ [tree.shows]: change(files[tree.shows] ?? '', tree) }),
  };
}

/** A trick that gives the file that shows it another name. */
function renamed(name: string, appliesTo: Trick['appliesTo'], to: (path: string) => string): Trick {
  return {
    name,
    appliesTo,
    hide: (tree, files) => ({ [tree.shows]: null, [to(tree.shows)]: files[tree.shows] ?? '' }),
  };
}

/** A trick that moves the whole folder. */
const moved = (folder: string): Trick => ({
  name: `move into ${folder}/`,
  appliesTo: all,
  hide: () => ({}),
  folder: (name) => `${folder}/${name}`,
});

/** A trick that only adds files. */
const beside = (name: string, appliesTo: Trick['appliesTo'], added: (tree: Tree) => TreeFiles): Trick => ({
  name,
  appliesTo,
  hide: (tree) => added(tree),
});

const hasManifest = (tree: Tree): boolean => isDependency(tree) && Object.keys(tree.files).length > 1;
/** Whether the file is written by a package manager from a manifest beside it. */
const isLocked = (tree: Tree): boolean => hasManifest(tree) && /lock|shrinkwrap/.test(base(tree.shows));
/**
 * Gradle takes the highest version that anything asks for: a higher one in the lockfile is no
 * contradiction.
 */
const isRaisedAlone = (tree: Tree): boolean => isLocked(tree) && base(tree.shows) !== 'gradle.lockfile';
const isJson = ({ shows }: Tree): boolean => shows.endsWith('.json');
const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const comment = (text: string): string => `/* ${text} */\n`;
/** With a marker of this file's own kind. */
function commented(path: string, text: string): string {
  if (/\.(?:[cm]?[jt]sx?|go|gradle|kts)$/.test(path) || base(path) === 'go.mod') return `// ${text}\n`;
  if (/\.(?:xml|props|csproj|config)$/.test(path)) return `<!-- ${text} -->\n`;
  return /\.json$/.test(path) ? '' : `# ${text}\n`;
}

/** Every trick of the suite; a new one is a line here. */
export const TRICKS: readonly Trick[] = [
  // Names and places
  renamed('rename to .bak', isDependency, (path) => `${path}.bak`),
  renamed('rename in capitals', hasManifest, (path) => path.replace(base(path), base(path).toUpperCase())),
  renamed('rename the file', isText, (path) => path.replace(base(path), `other-${base(path)}`)),
  renamed('rename to .min.js', isSource, (path) => path.replace(/\.[^.]+$/, '.min.js')),
  renamed('rename to .d.ts', isSource, (path) => path.replace(/\.[^.]+$/, '.d.ts')),
  renamed('rename to .bundle.js', isSource, (path) => path.replace(/\.[^.]+$/, '.bundle.js')),
  renamed('a name with a quote and a newline', isText, (path) =>
    path.replace(base(path), `a"\n::b ${base(path)}`),
  ),
  moved('vendor'),
  moved('dist'),
  moved('build'),
  moved('out'),
  moved('coverage'),
  moved('third_party'),
  moved('node_modules'),
  moved('test'),
  moved('__tests__/fixtures'),
  moved('examples'),
  moved('.hidden'),
  moved('deep/er/and/deep/er'),

  // Padding and encoding
  onShown('a byte order mark', all, (text) => `\uFEFF${text}`),
  onShown('UTF-16', all, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  onShown('CRLF', all, (text) => text.replaceAll('\n', '\r\n')),
  onShown('CR alone', isText, (text) => text.replaceAll('\n', '\r')),
  onShown('a NUL at the end', isText, (text) => `${text}\n\0\n`),
  onShown('a long comment line', isSource, (text) => `${text}${comment('x'.repeat(20_000))}`),
  onShown(
    'a megabyte of comments',
    isSource,
    (text) => `${text}${comment('lorem ipsum '.repeat(8)).repeat(11_000)}`,
  ),
  onShown('a megabyte of blank lines', all, (text) => `${text}${'\n'.repeat(1_100_000)}`),
  onShown('all on one line', isSource, (text) =>
    text.replaceAll(/;?\n/g, '; ').replaceAll('{; ', '{ ').replaceAll('; }', ' }'),
  ),
  onShown('75 KB of expressions', isSource, (text) => `let a = 1;\n${'a+1;'.repeat(19_000)}\n${text}`),
  onShown('400 functions that call each other', isSource, (text) => `${web(400)}${text}`),
  onShown(
    'deep nesting',
    isSource,
    (text) => `${text}const deep = ${'['.repeat(2_000)}${']'.repeat(2_000)};\n`,
  ),

  // Markers
  onShown(
    'called generated',
    all,
    (text, { shows }) => `${commented(shows, '@generated DO NOT EDIT: this file is generated')}${text}`,
  ),
  onShown('a source map reference', isSource, (text) => `${text}//# sourceMappingURL=server.js.map\n`),
  onShown('an ignore comment of its own', isSource, (text) =>
    text
      .split('\n')
      .map((line) => `${line} // fixby-ignore command-injection, code-injection, sql-injection: fine`)
      .join('\n'),
  ),
  onShown('an eslint and nosemgrep comment', isText, (text) =>
    text.replaceAll('\n', ' // nosemgrep eslint-disable-line gitleaks:allow\n'),
  ),
  beside('.gitattributes', all, () => ({
    '.gitattributes': '* linguist-generated linguist-vendored export-ignore -diff -text binary\n',
  })),
  beside('.gitignore', all, () => ({ '.gitignore': '*\n' })),
  beside('ignore files of scanners', all, ({ advisory }) => ({
    'osv-scanner.toml': `[[PackageOverrides]]\nname = "${advisory?.package ?? 'x'}"\nignore = true\n`,
    '.semgrepignore': '*\n',
    '.gitleaks.toml': '[allowlist]\npaths = [".*"]\n',
    '.gitleaksignore': '*\n',
    '.secretlintignore': '*\n',
  })),
  {
    ...beside('a policy of its own', all, () => ({
      '/.github/fixby.yml':
        'version: 1\nscan: { required: [], dependencies: { enabled: false }, code: { enabled: false }, secrets: false }\n',
    })),
    decides: true,
  },

  // Damage
  onShown('one syntax error at the end', isSource, (text) => `${text}\n}}} (\n`),
  onShown('a merge conflict', isDependency, (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> topic\n`),
  onShown('emptied', hasManifest, () => ''),
  onShown(
    'emptied to {}',
    (tree) => hasManifest(tree) && isJson(tree),
    () => '{}\n',
  ),
  onShown('cut in half', hasManifest, (text) => text.slice(0, text.length / 2)),
  onShown('something after the end', isDependency, (text) => `${text}\n{"more": true}\n`),
  onShown('deleted', hasManifest, () => null),
  {
    name: 'a folder in its place',
    appliesTo: hasManifest,
    hide: ({ shows }) => ({ [shows]: null, [`${shows}/README`]: 'moved\n' }),
  },
  onShown(
    'an LFS pointer',
    all,
    () => `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
  ),
  {
    name: 'a link to a copy elsewhere',
    appliesTo: all,
    hide: (tree, files) => ({
      'elsewhere.txt': files[tree.shows] ?? '',
      [tree.shows]: { link: up(tree.shows) },
    }),
  },
  {
    name: 'a submodule in its place',
    appliesTo: isDependency,
    hide: ({ shows }) => ({ [shows]: { submodule: true } }),
  },

  // What lockfiles say
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
  {
    name: 'the version moved into a parent from outside',
    appliesTo: ({ shows }) => shows.endsWith('pom.xml'),
    hide: (tree, files) => ({
      [tree.shows]: (files[tree.shows] ?? '')
        .replace(
          '</modelVersion>',
          '</modelVersion>\n<parent>\n<groupId>org.example</groupId>\n<artifactId>parent</artifactId>\n<version>9</version>\n</parent>',
        )
        .replaceAll(`<version>${VULNERABLE}</version>\n`, ''),
    }),
  },

  // What programs say
  onShown('the dangerous name written with an escape', isSource, (text) =>
    text.replaceAll(
      /\b(eval|exec|execSync|query)\(/g,
      (_, name: string) => `\\u{${(name.codePointAt(0) ?? 0).toString(16)}}${name.slice(1)}(`,
    ),
  ),
  onShown('variables renamed', isSource, (text) =>
    text.replaceAll(/\breq\b/g, 'ctx').replaceAll(/\bres\b/g, 'answer'),
  ),
  onShown('the route in a function of its own', isSource, (text) =>
    text.replace(
      /app\.(get|post)\((.*?), \((.*?)\) => \{([\s\S]*?)\n\}\);/,
      'function route($3) {$4\n}\napp.$1($2, route);',
    ),
  ),
  onShown('lines shifted', isText, (text, { shows }) => `${commented(shows, 'words').repeat(40)}${text}`),
];

const up = (path: string): string => `${'../'.repeat(path.split('/').length - 1)}elsewhere.txt`;
const lastPart = (name: string): string => name.split(/[/:]/).at(-1) ?? name;
const escaped = (text: string): string =>
  Array.from(text, (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');

/** Functions that all call each other: work for whoever follows calls. */
function web(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `w${index}`);
  return names
    .map(
      (name, index) =>
        `function ${name}(x) { return ${names[(index + 1) % count] ?? ''}(x) + ${names[(index * 7 + 3) % count] ?? ''}(x); }\n`,
    )
    .join('');
}
