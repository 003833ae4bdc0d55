import {
  all,
  base,
  beside,
  hasManifest,
  isDependency,
  isSecret,
  isSource,
  isText,
  moved,
  renamed,
  up,
  type Applies,
  type Trick,
} from './trick.js';

/** A page in a page's script would not run. */
const isProgram: Applies = (tree) => isSource(tree) && !tree.shows.endsWith('.html');

const ending =
  (end: string) =>
  (path: string): string =>
    path.replace(/\.[^./]+$/, end);
const called =
  (to: (name: string) => string) =>
  (path: string): string =>
    path.replace(base(path), to(base(path)));

/** Folders whose name says that nobody needs to look. */
const FOLDERS = [
  ...[
    'vendor',
    'dist',
    'build',
    'out',
    'coverage',
    'third_party',
    'node_modules',
    'test',
    '__tests__/fixtures',
  ],
  ...['examples', '.hidden', 'deep/er/and/deep/er'],
];

/** The same, and names that are awkward to handle. */
const MORE_FOLDERS = [
  ...['spec', 'e2e', '__mocks__', 'testdata', 'public', 'static/js', 'assets', 'bower_components', 'Vendor'],
  ...['NODE_MODULES', '.yarn/cache', '.pnpm-store/v3', '.next/server', 'target', 'obj', 'bin', 'Pods'],
  ...[
    '.venv/lib/python3.12/site-packages',
    '__pycache__',
    'tmp',
    'generated',
    'migrations',
    '.github',
    'docs',
  ],
  ...['.svn', 'node_modules/.bin', 'vendor/bundle/ruby/3.3.0/gems', 'dist/node_modules/dist'],
  ...[
    '[x]{a,b}*',
    '!not',
    '#hash',
    '-rf',
    ' before',
    'after ',
    'e\u0301',
    '\u200bzero',
    'line\nbreak',
    'a"quote',
  ],
  ...['back\\slash', '...', '%2e%2e', '$HOME', 'a:b', `${'long'.repeat(50)}/${'path'.repeat(50)}`],
];

/** Other names and places for the same files. */
export const PLACES: readonly Trick[] = [
  renamed('rename to .bak', isDependency, (path) => `${path}.bak`),
  renamed(
    'rename in capitals',
    hasManifest,
    called((name) => name.toUpperCase()),
  ),
  renamed(
    'rename the file',
    isText,
    called((name) => `other-${name}`),
  ),
  renamed('rename to .min.js', isSource, ending('.min.js')),
  renamed('rename to .d.ts', isSource, ending('.d.ts')),
  renamed('rename to .bundle.js', isSource, ending('.bundle.js')),
  renamed(
    'a name with a quote and a newline',
    isText,
    called((name) => `a"\n::b ${name}`),
  ),
  ...FOLDERS.map((folder) => moved(folder)),

  ...MORE_FOLDERS.map((folder) => moved(folder)),
  ...[
    '.test.js',
    '.spec.ts',
    '.stories.jsx',
    '.config.js',
    '.gen.js',
    '_generated.js',
    '.mjs',
    '.cjs',
    '.mts',
    '.cts',
    '.tsx',
    '.JS',
    '.es6',
    '-3.7.1.js',
    '.pb.js',
    '.chunk.js',
    '.umd.js',
    '.prod.js',
    '.snap.js',
  ].map((end) => renamed(`rename to ${end}`, isSource, ending(end))),
  renamed(
    'rename to a dot file',
    isSource,
    called((name) => `.${name}`),
  ),
  renamed(
    'rename to a script without an ending',
    isSource,
    ending(''),
    (text) => `#!/usr/bin/env node\n${text}`,
  ),
  renamed('rename to a script of tsx', isSource, ending(''), (text) => `#!/usr/bin/env -S npx tsx\n${text}`),
  ...['.vue', '.svelte', '.html', '.astro', '.ejs'].map((end) =>
    renamed(`wrap in ${end}`, isProgram, ending(end), (text) =>
      end === '.astro'
        ? `---\n${text}---\n<p>page</p>\n`
        : `<script${end === '.html' ? ' type="module"' : ''}>\n${text}</script>\n<p>page</p>\n`,
    ),
  ),
  ...[
    '.png',
    '.svg',
    '.map',
    '.snap',
    '.lock',
    '.csv',
    '.ipynb',
    '.md',
    '.log',
    '.min.js',
    '.wasm',
    '.pyc',
    '.example',
    '.sample',
    '.template',
    '.dist',
    '.bak',
    '.orig',
    '~',
    '.pdf',
    '.woff2',
    '.sum',
  ].map((end) => renamed(`call a secret ${end}`, isSecret, (path) => `${path}${end}`)),
  ...[
    'package-lock.json',
    'yarn.lock',
    'go.sum',
    'LICENSE',
    'CHANGELOG.md',
    'pnpm-lock.yaml',
    'testdata.txt',
    'schema.graphql',
    'words.txt',
  ].map((name) =>
    renamed(
      `call a secret's file ${name}`,
      isSecret,
      called(() => name),
    ),
  ),
  {
    name: 'the folder moved, a link left',
    appliesTo: all,
    hide: (_, __, folder) => ({
      [`/${folder}`]: { link: `${up(folder)}real/${folder}` },
    }),
    folder: (name) => `real/${name}`,
  },
  {
    name: 'the file moved, a link left',
    appliesTo: all,
    hide: (tree, files) => ({
      [`stored/${base(tree.shows)}.bin`]: files[tree.shows] ?? '',
      [tree.shows]: {
        link: `${up(tree.shows)}stored/${base(tree.shows)}.bin`,
      },
    }),
  },
  beside('a link loop beside it', all, () => ({ loop: { link: '.' }, loop2: { link: 'loop/loop2' } })),
  beside('a submodule beside it', all, (tree) => ({ [`sub-of-${tree.name}`]: { submodule: true } })),
  beside('.gitmodules that claims the folder', all, (tree) => ({
    '.gitmodules': `[submodule "x"]\n\tpath = .\n\turl = https://registry.example/${tree.name}.git\n`,
  })),
];
