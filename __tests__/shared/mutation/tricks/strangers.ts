import { gzipSync, strToU8, zipSync } from 'fflate';
import { VULNERABLE } from '../tree.js';
import { call, detour } from './programs.js';
import { STRANGE_DECLARATIONS } from './strangers/declarations.js';
import { STRANGE_LOCKFILES } from './strangers/lockfiles.js';
import { STRANGE_PLACES } from './strangers/places.js';
import { STRANGE_PROGRAMS } from './strangers/programs.js';
import { STRANGE_RUNNERS } from './strangers/runners.js';
import { STRANGE_SECRETS } from './strangers/secrets.js';
import {
  base,
  isDependency,
  isNamed,
  isSecret,
  isText,
  moved,
  renamed,
  type Applies,
  type Left,
  type Trick,
} from './trick.js';

/**
 * What somebody thought up who knew the promise alone: neither the code that has to see through it
 * nor the other tricks of this folder.
 */
const isServer: Applies = ({ shows }) => shows === 'src/server.js';
const isValued: Applies = (tree) => isSecret(tree) && tree.secret !== undefined;
const isPip = isNamed(/^requirements\.txt$/);
const isNpm = isNamed(/^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/);
const packageOf = ({ advisory }: { advisory: { package: string } | null }): string =>
  advisory?.package ?? 'no package';

/** The sink is called with what an expression gives as its arguments; `all` is what it got. */
const later = (name: string, write: (run: string) => string): Trick =>
  call(name, (callee) => `((...all) => ${write(callee)})(`);
const bound = (callee: string): string => (callee.startsWith('db') ? `${callee}.bind(db)` : callee);

/** The server's text elsewhere, and a small program in its place. */
const elsewhere = (
  name: string,
  program: string,
  added: (text: string) => Readonly<Record<string, Left>>,
): Trick => ({
  name: `the program ${name}`,
  appliesTo: isServer,
  hide: ({ shows }, files) => ({ [shows]: program, ...added(files[shows] ?? '') }),
});

/** The one file that shows it becomes another. */
const packed = (
  name: string,
  appliesTo: Applies,
  end: string,
  pack: (text: string, path: string) => Left,
): Trick => ({
  ...renamed(
    name,
    appliesTo,
    (path) => `${path}${end}`,
    (text, { shows }) => pack(text, base(shows)),
  ),
  last: true,
});

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

export const STRANGERS: readonly Trick[] = [
  ...STRANGE_PLACES,
  ...STRANGE_LOCKFILES,
  ...STRANGE_DECLARATIONS,
  ...STRANGE_PROGRAMS,
  ...STRANGE_SECRETS,
  ...STRANGE_RUNNERS,

  moved(Array.from({ length: 60 }, () => 'd').join('/')),

  later('by setImmediate', (run) => `setImmediate(() => ${run}(...all))`),
  later('by setImmediate, with arguments', (run) => `setImmediate(${bound(run)}, ...all)`),
  later('by nextTick, with arguments', (run) => `process.nextTick(${bound(run)}, ...all)`),
  later('by a timer, with arguments', (run) => `setTimeout(${bound(run)}, 0, ...all)`),
  later('by queueMicrotask', (run) => `queueMicrotask(() => ${run}(...all))`),
  later('by a resolved promise', (run) => `Promise.resolve().then(() => ${run}(...all))`),
  later('by a new promise', (run) => `new Promise((go) => go(all)).then((now) => ${run}(...now))`),
  later('by all promises', (run) => `Promise.all(all).then((now) => ${run}(...now))`),
  later('by finally', (run) => `Promise.reject(all).catch((now) => ${run}(...now))`),
  later('by a thenable', (run) => `Promise.resolve({ then: () => ${run}(...all) })`),
  later('by for await', (run) => `(async () => { for await (const now of [all]) ${run}(...now); })()`),
  later(
    'by a message',
    (run) =>
      `{ const { port1, port2 } = new MessageChannel(); port1.onmessage = ({ data }) => ${run}(...data); port2.postMessage(all); }`,
  ),
  later(
    'by an event with details',
    (run) =>
      `{ const bus = new EventTarget(); bus.addEventListener('x', ({ detail }) => ${run}(...detail)); bus.dispatchEvent(new CustomEvent('x', { detail: all })); }`,
  ),
  later('by Array.from', (run) => `Array.from([all], (now) => ${run}(...now))`),
  later('by a comparison', (run) => `[all, all].sort((now) => ${run}(...now))`),
  later('by a reviver', (run) => `JSON.parse('1', () => ${run}(...all))`),
  later('by a replacer', (run) => `'x'.replace(/x/, () => ${run}(...all))`),
  later('by an iterator', (run) => `[...{ *[Symbol.iterator]() { yield ${run}(...all); } }]`),
  later('by a conversion', (run) => `+{ [Symbol.toPrimitive]: () => ${run}(...all) }`),
  later('by a setter', (run) => `{ ({ set v(now) { ${run}(...now); } }).v = all; }`),

  detour('in a WeakMap', (e) => `((k) => new WeakMap([[k, ${e}]]).get(k))({})`),
  detour(
    'in a list of numbers',
    (e) => `String.fromCharCode(...Uint16Array.from(String(${e}), (c) => c.charCodeAt(0)))`,
  ),
  detour('cut and joined', (e) => `String(${e}).split('a').join('a')`),
  detour('flattened', (e) => `[[[${e}]]].flat(9).pop()`),
  detour('grouped', (e) => `Object.groupBy([${e}], () => 'k').k[0]`),
  detour('defined', (e) => `Object.defineProperty({}, 'v', { value: ${e} }).v`),
  detour('from its own toString', (e) => `String({ toString: () => ${e} })`),
  detour('from a cause', (e) => `new Error('x', { cause: ${e} }).cause`),
  detour('in lists put together', (e) => `[].concat(${e}, 'x')[0]`),
  detour('from helpers of iterators', (e) => `[${e}].values().map((x) => x).toArray()[0]`),
  detour('from a setter', (e) => `((o) => { o.v = ${e}; return o.kept; })({ set v(x) { this.kept = x; } })`),

  {
    name: 'the program in a worker',
    appliesTo: isServer,
    hide: ({ shows }, files) => ({
      [shows]: `import { Worker } from 'node:worker_threads';\nnew Worker(${JSON.stringify(files[shows] ?? '')}, { eval: true });\n`,
    }),
  },
  elsewhere(
    'read and run',
    "import { readFileSync } from 'node:fs';\nimport vm from 'node:vm';\nvm.runInThisContext(readFileSync(new URL('./server.txt', import.meta.url), 'utf8'));\n",
    (text) => ({ 'src/server.txt': text }),
  ),
  elsewhere(
    'in JSON, and run',
    "import { readFileSync } from 'node:fs';\neval(JSON.parse(readFileSync(new URL('./code.json', import.meta.url), 'utf8')).code);\n",
    (text) => ({ 'src/code.json': JSON.stringify({ code: text }) }),
  ),
  elsewhere(
    'forked from a file of data',
    "import { fork } from 'node:child_process';\nfork(new URL('./server.dat', import.meta.url));\n",
    (text) => ({ 'src/server.dat': text }),
  ),
  {
    name: 'the program started from a file of data',
    appliesTo: isServer,
    hide: ({ shows }, files) => ({
      [shows]: null,
      'src/server.dat': files[shows] ?? '',
      'package.json': `${JSON.stringify({ name: 'app', private: true, type: 'module', scripts: { start: 'node src/server.dat' } })}\n`,
    }),
  },
  {
    name: 'the program in a script of npm',
    appliesTo: isServer,
    hide: ({ shows }, files) => ({
      [shows]: null,
      'package.json': `${JSON.stringify({ name: 'app', private: true, scripts: { start: `node --input-type=module -e ${JSON.stringify(files[shows] ?? '')}` } })}\n`,
    }),
  },
  {
    name: 'the program started by a Dockerfile',
    appliesTo: isServer,
    hide: ({ shows }, files) => ({
      [shows]: null,
      'src/server.dat': files[shows] ?? '',
      Dockerfile: 'FROM node:24\nCOPY . .\nCMD ["node", "src/server.dat"]\n',
    }),
  },

  packed('packed by gzip', isSecret, '.gz', (text) => Buffer.from(gzipSync(strToU8(text)))),
  packed('packed by zip', isSecret, '.zip', (text, path) =>
    Buffer.from(zipSync({ [path]: strToU8(text) }, { level: 0 })),
  ),
  packed('a picture with words', isSecret, '.png', (text) =>
    Buffer.concat([PNG, Buffer.from([0, 0, 4, 0]), Buffer.from(`tEXtcomment\0${text}`)]),
  ),
  {
    name: 'the whole tree in an archive',
    appliesTo: isDependency,
    hide: (_, files) => ({
      ...Object.fromEntries(Object.keys(files).map((path) => [path, null])),
      'all.tgz': Buffer.from(gzipSync(strToU8(JSON.stringify(files)))),
    }),
    last: true,
  },
  {
    name: 'a submodule in place of the file',
    appliesTo: isText,
    hide: ({ shows }) => ({ [shows]: { submodule: true } }),
    last: true,
  },
  {
    name: 'a secret as the target of a link',
    appliesTo: isValued,
    hide: ({ shows, secret }) => ({ [shows]: { link: secret ?? '' } }),
    last: true,
  },
  {
    name: 'a secret in the address of a submodule',
    appliesTo: isValued,
    hide: ({ shows, secret }) => ({
      [shows]: null,
      '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = https://robot:${secret ?? ''}@git.acme-inside.io/x.git\n`,
    }),
    last: true,
  },
  renamed(
    'two megabytes of JSON on one line',
    isSecret,
    (path) => `${path}.json`,
    (text) => JSON.stringify({ before: 'x'.repeat(1_000_000), text, after: 'y'.repeat(1_000_000) }),
  ),
  renamed(
    'a notebook',
    isSecret,
    (path) => `${path}.ipynb`,
    (text) =>
      JSON.stringify({
        cells: [{ cell_type: 'code', metadata: {}, outputs: [], source: text.split(/(?<=\n)/) }],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5,
      }),
  ),

  {
    name: 'the manifest moved into a folder',
    appliesTo: isNpm,
    hide: (_, files) => ({ 'package.json': null, 'app/package.json': files['package.json'] ?? '' }),
  },
  {
    name: "another manager's lockfile in its place",
    appliesTo: isNpm,
    hide: ({ shows }) => ({
      [shows]: null,
      ...(shows === 'yarn.lock'
        ? { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  .: {}\n" }
        : { 'yarn.lock': '# yarn lockfile v1\n\n\n' }),
    }),
  },
  {
    name: 'a manifest in YAML',
    appliesTo: isNpm,
    hide: (tree) => ({
      'package.json': null,
      [tree.shows]: null,
      'package.yaml': `name: app\nversion: 1.0.0\ndependencies:\n  ${packageOf(tree)}: ${VULNERABLE}\n`,
    }),
  },
  renamed('a lockfile of a branch', isNamed(/^pnpm-lock\.yaml$/), () => 'pnpm-lock.topic.yaml'),
  {
    name: 'a list of another name, installed by a Dockerfile',
    appliesTo: isPip,
    hide: ({ shows }, files) => ({
      [shows]: null,
      'needs.pip': files[shows] ?? '',
      Dockerfile: 'FROM python:3.12\nCOPY . .\nRUN pip install -r needs.pip\n',
    }),
  },
  ...(
    [
      ['a Makefile', 'Makefile', (pkg: string) => `install:\n\tpip install ${pkg}==${VULNERABLE}\n`],
      [
        'pixi.toml',
        'pixi.toml',
        (pkg: string) =>
          `[workspace]\nname = "app"\nchannels = []\nplatforms = []\n\n[pypi-dependencies]\n${pkg} = "==${VULNERABLE}"\n`,
      ],
      [
        'the head of a script',
        'run.py',
        (pkg: string) => `# /// script\n# dependencies = ["${pkg}==${VULNERABLE}"]\n# ///\nprint(1)\n`,
      ],
      ['a Pipfile alone', 'Pipfile', (pkg: string) => `[packages]\n${pkg} = "==${VULNERABLE}"\n`],
      [
        'tox.ini',
        'tox.ini',
        (pkg: string) => `[testenv]\ndeps = ${pkg}==${VULNERABLE}\ncommands = python -m app\n`,
      ],
    ] as const
  ).map(([name, path, text]): Trick => ({
    name: `moved into ${name}`,
    appliesTo: isPip,
    hide: (tree) => ({ [tree.shows]: null, [path]: text(packageOf(tree)) }),
  })),
  {
    name: 'Maven: a model of another name',
    appliesTo: isNamed(/^pom\.xml$/),
    hide: ({ shows }, files) => ({
      [shows]: null,
      'build.xml.pom': files[shows] ?? '',
      '.mvn/maven.config': '-f build.xml.pom\n',
    }),
  },
  {
    name: 'NuGet: by Paket',
    appliesTo: isNamed(/csproj$/),
    hide: (tree, files) => ({
      [tree.shows]: (files[tree.shows] ?? '').replace(/<ItemGroup>[\s\S]*<\/ItemGroup>/, ''),
      'paket.dependencies': `source https://api.nuget.org/v3/index.json\nnuget ${packageOf(tree)} ${VULNERABLE}\n`,
      'paket.lock': `NUGET\n  remote: https://api.nuget.org/v3/index.json\n    ${packageOf(tree)} (${VULNERABLE})\n`,
    }),
  },
];
