import { call, detour } from '../programs.js';
import { isNamed, onEvery, type Applies, type Left, type Trick } from '../trick.js';

/**
 * How else a program may bring together what comes from outside and what does harm: by the same
 * stranger.
 */
const isServer: Applies = ({ kind, shows }) => kind === 'code' && /^src\/server\.[cm]?[jt]sx?$/.test(shows);
/** The sink is called with what an expression gives as its arguments; `all` is what it got. */
const by = (name: string, write: (run: string) => string): Trick =>
  call(name, (callee) => `((...all) => ${write(callee)})(`);
const bound = (callee: string): string => (callee.startsWith('db') ? 'db' : 'null');

/** The routes of the program, declared otherwise. */
const route = (name: string, change: (text: string) => string): Trick =>
  onEvery(`served ${name}`, isServer, (text, path) => (/\.[cm]?[jt]sx?$/.test(path) ? change(text) : text));

/** The program goes on as it was, below another one. */
const below = (
  name: string,
  to: string,
  program: (from: string) => string,
  more: Readonly<Record<string, Left>> = {},
): Trick => ({
  name: `served from ${name}`,
  appliesTo: isNamed(/^server\.js$/),
  hide: ({ shows }, files) => ({ [shows]: program(to), [`src/${to}`]: files[shows] ?? '', ...more }),
});

export const STRANGE_PROGRAMS: readonly Trick[] = [
  by('by Reflect', (run) => `Reflect.apply(${run}, ${bound(run)}, all)`),
  by('by apply of apply', (run) => `Function.prototype.apply.call(${run}, ${bound(run)}, all)`),
  by('bound with its arguments', (run) => `(${run}).bind(${bound(run)}, ...all)()`),
  by('from a list', (run) => `[() => 0, (...now) => ${run}(...now)][1](...all)`),
  by('from a map', (run) => `new Map([['k', (...now) => ${run}(...now)]]).get('k')(...all)`),
  by('from a set', (run) => `new Set([(...now) => ${run}(...now)]).forEach((one) => one(...all))`),
  by('through a proxy', (run) => `new Proxy((...now) => ${run}(...now), {})(...all)`),
  by(
    'through the trap of a proxy',
    (run) => `new Proxy(() => 0, { apply: (_, __, now) => ${run}(...now) })(...all)`,
  ),
  by(
    'from a proxy of objects',
    (run) => `new Proxy({}, { get: () => (...now) => ${run}(...now) }).any(...all)`,
  ),
  by('from a getter', (run) => `({ get it() { return (...now) => ${run}(...now); } }).it(...all)`),
  by('by a tag', (run) => `((_, ...now) => ${run}(...now.flat()))\`x\${all}\``),
  by('by a generator', (run) => `{ for (const now of (function* () { yield all; })()) ${run}(...now); }`),
  by(
    'by a generator that is told',
    (run) =>
      `{ const it = (function* () { const now = yield; ${run}(...now); })(); it.next(); it.next(all); }`,
  ),
  by('by a default', (run) => `((now = ${run}(...all)) => now)()`),
  by('by a catch', (run) => `{ try { throw all; } catch (now) { ${run}(...now); } }`),
  by('by a finally', (run) => `{ try { return; } finally { ${run}(...all); } }`),
  by('by the field of a class', (run) => `new (class { it = ${run}(...all); })()`),
  by('by a constructor', (run) => `new (class { constructor(now) { ${run}(...now); } })(all)`),
  by(
    'by a parent’s constructor',
    (run) => `new (class extends class { constructor(now) { ${run}(...now); } } {})(all)`,
  ),
  by(
    'by a private method',
    (run) => `new (class { #it(now) { ${run}(...now); } go(now) { this.#it(now); } })().go(all)`,
  ),
  by('by a static block', (run) => `(class { static { ${run}(...all); } })`),
  by('by a computed key', (run) => `({ [${run}(...all)]: 1 })`),
  by('by toJSON', (run) => `JSON.stringify({ toJSON: () => ${run}(...all) })`),
  by('by valueOf', (run) => `({ valueOf: () => ${run}(...all) }) > 1`),
  by('by a template', (run) => `\`\${{ toString: () => String(${run}(...all)) }}\``),
  by('by forEach', (run) => `[all].forEach((now) => ${run}(...now))`),
  by('by reduce', (run) => `[all].reduce((_, now) => ${run}(...now), 0)`),
  by('by some', (run) => `[all].some((now) => ${run}(...now))`),
  by('by flatMap', (run) => `[all].flatMap((now) => [${run}(...now)])`),
  by('by the forEach of a map', (run) => `new Map([[1, all]]).forEach((now) => ${run}(...now))`),
  by('by entries', (run) => `{ for (const [, now] of Object.entries({ k: all })) ${run}(...now); }`),
  by('by a queue', (run) => `{ const q = []; q.push(all); while (q.length) ${run}(...q.shift()); }`),
  by(
    'by recursion',
    (run) => `(function again(n, now) { return n ? again(n - 1, now) : ${run}(...now); })(9, all)`,
  ),
  by(
    'by a trampoline',
    (run) => `{ let step = () => () => ${run}(...all); while (typeof step === 'function') step = step(); }`,
  ),
  by('curried', (run) => `((x) => (y) => ${run}(x, ...y))(all[0])(all.slice(1))`),
  by('by an optional call', (run) => `(${run})?.(...all)`),
  by('by a switch', (run) => `{ switch (true) { default: ${run}(...all); } }`),
  by('by a label', (run) => `{ out: { ${run}(...all); break out; } }`),
  by('by a comma', (run) => `(0, 1, ${run}(...all))`),
  by('by an assignment that may be', (run) => `{ let x = null; x ??= ${run}(...all); }`),
  by(
    'by a listener called once',
    (run) =>
      `import('node:events').then(({ EventEmitter }) => { const bus = new EventEmitter(); bus.once('x', (...now) => ${run}(...now)); bus.emit('x', ...all); })`,
  ),
  by(
    'by a signal',
    (run) =>
      `{ const c = new AbortController(); c.signal.addEventListener('abort', () => ${run}(...c.signal.reason)); c.abort(all); }`,
  ),
  by(
    'by an interval',
    (run) => `{ const t = setInterval((now) => { clearInterval(t); ${run}(...now); }, 1, all); }`,
  ),
  by(
    'by resolvers',
    (run) =>
      `{ const p = Promise.withResolvers(); p.promise.then((now) => ${run}(...now)); p.resolve(all); }`,
  ),
  by('by a race', (run) => `Promise.race([Promise.resolve(all)]).then((now) => ${run}(...now))`),
  by('by any', (run) => `Promise.any([Promise.resolve(all)]).then((now) => ${run}(...now))`),
  by('by what settled', (run) => `Promise.allSettled([all]).then(([{ value }]) => ${run}(...value))`),
  by('by try of a promise', (run) => `Promise.try((...now) => ${run}(...now), ...all)`),
  by(
    'by an asynchronous generator',
    (run) =>
      `(async () => { for await (const now of (async function* () { yield all; })()) ${run}(...now); })()`,
  ),
  by('after an await', (run) => `(async (now) => { await null; ${run}(...now); })(all)`),
  by(
    'by the storage of a context',
    (run) =>
      `import('node:async_hooks').then(({ AsyncLocalStorage }) => { const kept = new AsyncLocalStorage(); kept.run(all, () => ${run}(...kept.getStore())); })`,
  ),
  by(
    'by a function promised',
    (run) =>
      `import('node:util').then(({ promisify }) => promisify((now, done) => { ${run}(...now); done(); })(all))`,
  ),
  by(
    'by a stream',
    (run) =>
      `import('node:stream').then(({ Readable }) => Readable.from([all]).on('data', (now) => ${run}(...now)))`,
  ),
  by('by a disposal', (run) => `{ using x = { [Symbol.dispose]: () => ${run}(...all) }; }`),
  by('by a weak reference', (run) => `${run}(...new WeakRef(all).deref())`),
  by('by an unwatched global', (run) => `{ globalThis.kept = all; ${run}(...globalThis.kept); }`),
  by('by a microtask of a thenable', (run) => `(async () => ${run}(...(await { then: (go) => go(all) })))()`),
  by('by matchAll', (run) => `[...'x'.matchAll(/x/g)].map(() => ${run}(...all))`),
  by('by a group', (run) => `Object.groupBy([all], (now) => ${run}(...now))`),

  detour('copied in structure', (e) => `structuredClone({ v: ${e} }).v`),
  detour('through bytes', (e) => `Buffer.from(String(${e})).toString()`),
  detour(
    'through bytes in hex',
    (e) => `Buffer.from(Buffer.from(String(${e})).toString('hex'), 'hex').toString()`,
  ),
  detour('through an encoder', (e) => `new TextDecoder().decode(new TextEncoder().encode(${e}))`),
  detour('through parts of an address', (e) => `decodeURIComponent(encodeURIComponent(${e}))`),
  detour('through parameters', (e) => `new URLSearchParams({ v: ${e} }).get('v')`),
  detour(
    'through an address',
    (e) => `new URL('http://x/?v=' + encodeURIComponent(${e})).searchParams.get('v')`,
  ),
  detour('through the environment', (e) => `(process.env.KEPT = ${e}, process.env.KEPT)`),
  detour('through a global', (e) => `(globalThis.kept = ${e}, globalThis.kept)`),
  detour('through entries', (e) => `Object.fromEntries([['v', ${e}]]).v`),
  detour('through values', (e) => `Object.values({ v: ${e} })[0]`),
  detour('through assign', (e) => `Object.assign({}, { v: ${e} }).v`),
  detour('through a spread', (e) => `({ ...{ v: ${e} } }).v`),
  detour('through the rest', (e) => `(({ a, ...rest }) => rest.v)({ a: 1, v: ${e} })`),
  detour('through a match', (e) => `String(${e}).match(/^([^]*)$/)[1]`),
  detour('through a group of a match', (e) => `/^(?<v>[^]*)$/.exec(${e}).groups.v`),
  detour('through reversals', (e) => `[...String(${e})].reverse().reverse().join('')`),
  detour('through a normal form', (e) => `String(${e}).normalize().trim().padEnd(1)`),
  detour('through String.raw', (e) => `String.raw\`\${${e}}\``),
  detour('through slices', (e) => `((s) => s.slice(0, 1) + s.slice(1))(String(${e}))`),
  detour('through a new text', (e) => `new String(${e}).valueOf()`),
  detour('through a symbol', (e) => `Symbol(${e}).description`),
  detour('through a key', (e) => `Object.keys({ [${e}]: 1 })[0]`),
  detour('through an error', (e) => `new Error(${e}).message`),
  detour('through at', (e) => `[${e}].at(-1)`),
  detour('through find', (e) => `[${e}].findLast(() => true)`),
  detour('through reduce', (e) => `[...String(${e})].reduce((s, c) => s + c, '')`),
  detour('through an inherited property', (e) => `Object.create({ v: ${e} }).v`),
  detour('through a closure', (e) => `((v) => () => v)(${e})()`),
  detour(
    'through a private field',
    (e) => `new (class { #v; constructor(v) { this.#v = v; } get it() { return this.#v; } })(${e}).it`,
  ),
  detour('through a choice', (e) => `(Math.random() < 2 ? ${e} : 'safe')`),
  detour('through a check that is none', (e) => `((v) => (/[a-z]/.test(v) || true ? v : ''))(${e})`),
  detour('through a replacement of nothing', (e) => `String(${e}).replace(/\\0/g, '')`),
  detour('through a replacement of the first', (e) => `String(${e}).replace(';', '')`),
  detour('through a list with a bound', (e) => `Array.from({ length: 1 }, () => ${e}).join()`),
  detour('through the format of util', (e) => `(await import('node:util')).format('%s', ${e})`),

  route('by a computed method', (text) => text.replaceAll(/app\.(get|post)\(/g, "app['$1'](")),
  route('by all', (text) => text.replaceAll(/app\.(?:get|post)\(/g, 'app.all(')),
  route('by use', (text) => text.replaceAll(/app\.(?:get|post)\(/g, 'app.use(')),
  route('by a route', (text) => text.replaceAll(/app\.(get|post)\(('[^']*'), /g, 'app.route($2).$1(')),
  route('after a middleware', (text) =>
    text.replaceAll(/app\.(get|post)\(('[^']*'), /g, 'app.$1($2, (_, __, next) => next(), '),
  ),
  route('by an alias of the app', (text) =>
    text
      .replace('const app = express();', 'const app = express();\nconst site = app;')
      .replaceAll(/app\.(get|post)\(/g, 'site.$1('),
  ),
  route('with query in brackets', (text) =>
    text.replaceAll(/\breq\.(query|body)\.(\w+)/g, "req['$1']['$2']"),
  ),
  route('with query taken apart', (text) =>
    text.replaceAll(/\breq\.(query|body)\.(\w+)/g, '(({ $1: { $2: part } }) => part)(req)'),
  ),
  route('with a key that is computed', (text) =>
    text.replaceAll(/\breq\.(query|body)\.(\w+)/g, "req[['que' + 'ry', 'body'].find((k) => k === '$1')].$2"),
  ),
  route('with parameters of the path', (text) =>
    text
      .replaceAll(/\breq\.(?:query|body)\.(\w+)/g, 'req.params.$1')
      .replaceAll(
        /app\.(get|post)\('([^']*)'/g,
        "app.$1('$2/:host/:script/:id/:command/:file/:dir/:body/:name'",
      ),
  ),
  route('with a header', (text) => text.replaceAll(/\breq\.(?:query|body)\.(\w+)/g, "req.get('x-$1')")),
  route('with a header by its name', (text) =>
    text.replaceAll(/\breq\.(?:query|body)\.(\w+)/g, "req.headers['x-$1']"),
  ),
  route('with the address itself', (text) =>
    text.replaceAll(
      /\breq\.(?:query|body)\.(\w+)/g,
      "new URL(req.originalUrl, 'http://x').searchParams.get('$1')",
    ),
  ),
  route('with the first of all values', (text) =>
    text.replaceAll(/\breq\.(query|body)\.(\w+)/g, 'Object.values(req.$1)[0]'),
  ),
  route('with another name for the request', (text) =>
    text.replaceAll(/\breq\b/g, 'context').replaceAll(/\bres\b/g, 'reply'),
  ),
  route('through the request of the response', (text) =>
    text.replaceAll(/\breq\.(query|body)\.(\w+)/g, 'res.req.$1.$2'),
  ),

  below('a file imported for its effect', 'real.js', (to) => `import './${to}';\n`),
  below(
    'a file imported by a text',
    'real.js',
    (to) => `await import('./' + '${to.replace('.js', '')}' + '.js');\n`,
  ),
  below('a file in a hidden folder', '.real/server.js', (to) => `import './${to}';\n`),
  below('a file named like a test', 'server.test.js', (to) => `import './${to}';\n`),
  below('a file named like a type', 'types.d.mjs', (to) => `import './${to}';\n`),
  below('a file named like a story', 'server.stories.js', (to) => `import './${to}';\n`),
  below('a file named like a configuration', 'vite.config.js', (to) => `import './${to}';\n`),
  below('a file named like minified', 'server.min.js', (to) => `import './${to}';\n`),
  below('a folder of fixtures', '__fixtures__/server.js', (to) => `import './${to}';\n`),
  below('a folder of mocks', '__mocks__/server.js', (to) => `import './${to}';\n`),
  below('a file with a query', 'real.js', (to) => `import './${to}?v=2';\n`),
  below('a subpath import', 'real.js', () => "import '#real';\n", {
    'package.json':
      '{ "name": "app", "private": true, "type": "module", "main": "src/server.js", "imports": { "#real": "./src/real.js" } }\n',
  }),
  below('its own package', 'real.js', () => "import 'app/real';\n", {
    'package.json':
      '{ "name": "app", "private": true, "type": "module", "exports": { "./real": "./src/real.js", ".": "./src/server.js" } }\n',
  }),
  below(
    'a module read by its address',
    'real.js',
    (to) => `await import(new URL('./${to}', import.meta.url).href);\n`,
  ),
  below(
    'a module that is required',
    'real.js',
    (to) => `import { createRequire } from 'node:module';\ncreateRequire(import.meta.url)('./${to}');\n`,
  ),
  below('a hook that loads it first', 'real.js', () => 'export {};\n', {
    'package.json':
      '{ "name": "app", "private": true, "type": "module", "scripts": { "start": "node --import ./src/real.js src/server.js" } }\n',
  }),
  below('a re-export of all', 'real.js', (to) => `export * from './${to}';\n`),
];
