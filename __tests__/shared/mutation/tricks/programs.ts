import { escaped } from './encodings.js';
import { commented, isSource, isText, onEvery, onShown, type Trick } from './trick.js';

const isScript = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** What a request brings, and where it does harm. */
const SOURCE = /\breq\.(?:query|body)\.\w+/g;
const SINK = /(?<![.\w])(execSync|exec|eval|db\.query)\(/g;
const ROUTE = /app\.(get|post)\((.*?), (?:function )?\((.*?)\) (?:=> )?\{\n([\s\S]*?)\n\}\);/;

/** What comes from outside, on a detour on which it stays the same. */
export const detour = (name: string, write: (expression: string) => string): Trick =>
  onEvery(`data ${name}`, isSource, (text, path) =>
    isScript(path) ? text.replaceAll(SOURCE, (expression) => write(expression)) : text,
  );

/** What does harm, called in another way. */
export const call = (name: string, write: (callee: string) => string): Trick =>
  onEvery(`called ${name}`, isSource, (text, path) =>
    isScript(path) ? text.replaceAll(SINK, (_, callee: string) => write(callee)) : text,
  );

/** The body of the route, otherwise arranged. */
const body = (name: string, write: (lines: string) => string): Trick =>
  onEvery(`route ${name}`, isSource, (text) =>
    text.replace(ROUTE, (whole, _method: string, _path: string, _parameters: string, lines: string) =>
      whole.replace(lines, () => write(lines)),
    ),
  );

/** How the dangerous module gets in. */
const imported = (name: string, write: string): Trick =>
  onEvery(`imported ${name}`, isSource, (text) =>
    text
      .replace(/import \{ (execSync|exec) \} from 'node:child_process';/, (_, what: string) =>
        write.replaceAll('WHAT', what),
      )
      .replace(/const \{ exec \} = require\('child_process'\);/, () =>
        /await |^import/m.test(write) ? '$&' : write.replaceAll('WHAT', 'exec'),
      ),
  );

/** A function that looks as if it made things harmless. */
const shadowed = (declaration: string, callee: string): Trick =>
  onEvery(`data through its own ${callee}`, isSource, (text, path) =>
    isScript(path) && SOURCE.test(text)
      ? `${text.replaceAll(SOURCE, (expression) => `${callee}(${expression})`)}${declaration}\n`
      : text,
  );

/** What programs say, said differently: they do the same as before. */
export const PROGRAMS: readonly Trick[] = [
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

  detour('in a list', (e) => `[${e}].join('')`),
  detour('in a list, taken out', (e) => `[${e}].at(-1)`),
  detour('in a list, found', (e) => `[${e}].find(Boolean)`),
  detour('in a list, mapped', (e) => `[${e}].map((x) => x).filter(Boolean)[0]`),
  detour('in a list, reduced', (e) => `[${e}].reduce((a, b) => a + b, '')`),
  detour('in a list, taken apart', (e) => `(([a]) => a)([${e}])`),
  detour('through JSON', (e) => `JSON.parse(JSON.stringify(${e}))`),
  detour('encoded and decoded', (e) => `decodeURIComponent(encodeURIComponent(${e}))`),
  detour('escaped and unescaped', (e) => `unescape(escape(${e}))`),
  detour('backwards and back', (e) => `String(${e}).split('').reverse().reverse().join('')`),
  detour('through a Buffer', (e) => `Buffer.from(String(${e})).toString()`),
  detour(
    'through base64',
    (e) => `Buffer.from(Buffer.from(String(${e})).toString('base64'), 'base64').toString()`,
  ),
  detour('through btoa', (e) => `atob(btoa(String(${e})))`),
  detour('through TextEncoder', (e) => `new TextDecoder().decode(new TextEncoder().encode(String(${e})))`),
  detour('with letters replaced by themselves', (e) => `String(${e}).replace(/[^]/g, (letter) => letter)`),
  detour('with nothing replaced', (e) => `String(${e}).replace('', '')`),
  detour('with one quote replaced', (e) => `String(${e}).replace('\\'', '')`),
  detour('with x replaced everywhere', (e) => `String(${e}).replaceAll('x', 'x')`),
  detour('in a Map', (e) => `new Map([['k', ${e}]]).get('k')`),
  detour('in a Map, set', (e) => `new Map().set('k', ${e}).get('k')`),
  detour('in a Set', (e) => `[...new Set([${e}])][0]`),
  detour('in a WeakRef', (e) => `new WeakRef({ v: ${e} }).deref().v`),
  detour('from an arrow', (e) => `(() => ${e})()`),
  detour('from a rest', (e) => `((...all) => all[0])(${e})`),
  detour('from arguments', (e) => `(function () { return arguments[0]; })(${e})`),
  detour('from a default', (e) => `((x = ${e}) => x)()`),
  detour('from this', (e) => `(function () { return this.v; }).call({ v: ${e} })`),
  detour('from a bound function', (e) => `((x) => x).bind(null, ${e})()`),
  detour('applied', (e) => `((x) => x).apply(null, [${e}])`),
  detour('from values of an object', (e) => `Object.values({ a: ${e} })[0]`),
  detour('from entries of an object', (e) => `Object.entries({ a: ${e} })[0][1]`),
  detour('from keys of an object', (e) => `Object.keys({ [${e}]: 1 })[0]`),
  detour('from fromEntries', (e) => `Object.fromEntries([['k', ${e}]]).k`),
  detour('from a Proxy', (e) => `new Proxy({ v: ${e} }, {}).v`),
  detour('from a trap', (e) => `new Proxy({}, { get: () => ${e} }).v`),
  detour(
    'letter by letter',
    (e) => `[...String(${e})].map((c) => String.fromCharCode(c.charCodeAt(0))).join('')`,
  ),
  detour('by chance', (e) => `(Math.random() < 2 ? ${e} : 'x')`),
  detour('from Reflect', (e) => `Reflect.get({ v: ${e} }, 'v')`),
  detour('in a template', (e) => `\`\${${e}}\``),
  detour('in a raw template', (e) => `String.raw\`\${${e}}\``),
  detour('in a tagged template', (e) => `((_, x) => x)\`\${${e}}\``),
  detour('cloned', (e) => `structuredClone(${e})`),
  detour('from URLSearchParams', (e) => `new URLSearchParams({ v: ${e} }).get('v')`),
  detour('from a URL', (e) => `new URL('http://a/?v=' + encodeURIComponent(${e})).searchParams.get('v')`),
  detour('from a Headers', (e) => `new Headers({ v: ${e} }).get('v')`),
  detour('matched', (e) => `String(${e}).match(/^[^]*$/)[0]`),
  detour('executed by an expression', (e) => `/^([^]*)$/.exec(${e})[1]`),
  detour('from all matches', (e) => `[...String(${e}).matchAll(/[^]+/g)][0][0]`),
  detour('after a comma', (e) => `(0, ${e})`),
  detour('or nothing', (e) => `(${e} || '')`),
  detour('and more', (e) => `(1 && ${e})`),
  detour('or a default', (e) => `(${e} ?? 'x')`),
  detour('in a String', (e) => `new String(${e}).valueOf()`),
  detour('trimmed', (e) => `String(${e}).trim()`),
  detour('normalized', (e) => `String(${e}).normalize().slice(0)`),
  detour('in small letters', (e) => `String(${e}).toLowerCase()`),
  detour('padded', (e) => `String(${e}).padEnd(500)`),
  detour('joined to nothing', (e) => `''.concat(${e})`),
  detour('assigned', (e) => `Object.assign({}, { v: ${e} }).v`),
  detour('spread', (e) => `({ ...{ v: ${e} } }).v`),
  detour('from a getter', (e) => `({ get v() { return ${e}; } }).v`),
  detour('from a private field', (e) => `new (class { #v = ${e}; get v() { return this.#v; } })().v`),
  detour('from a static field', (e) => `(class { static v = ${e}; }).v`),
  detour('from a constructor', (e) => `new (class { constructor(v) { this.v = v; } })(${e}).v`),
  detour('from a parent', (e) => `new (class extends (class { constructor(v) { this.v = v; } }) {})(${e}).v`),
  detour('from a prototype', (e) => `Object.create({ v: ${e} }).v`),
  detour('from a generator', (e) => `[...(function* () { yield ${e}; })()][0]`),
  detour('from an iterator', (e) => `[${e}].values().next().value`),
  detour(
    'from a loop',
    (e) => `(() => { let all = ''; for (const c of String(${e})) all += c; return all; })()`,
  ),
  detour(
    'from a loop by index',
    (e) =>
      `(() => { const s = String(${e}); let all = ''; for (let i = 0; i < s.length; i++) all += s[i]; return all; })()`,
  ),
  detour('from a switch', (e) => `(() => { switch (true) { default: return ${e}; } })()`),
  detour('from a catch', (e) => `(() => { try { throw ${e}; } catch (x) { return x; } })()`),
  detour(
    'from a message',
    (e) => `(() => { try { throw new Error(${e}); } catch (x) { return x.message; } })()`,
  ),
  detour('from a finally', (e) => `(() => { try { return 'x'; } finally { return ${e}; } })()`),
  detour('from a recursion', (e) => `(function f(n, x) { return n ? f(n - 1, x) : x; })(5, ${e})`),
  detour('from a callback', (e) => `(() => { let out; [${e}].forEach((x) => { out = x; }); return out; })()`),
  detour('from globalThis', (e) => `((globalThis.kept = ${e}), globalThis.kept)`),
  detour('from the environment', (e) => `((process.env.KEPT = ${e}), process.env.KEPT)`),
  detour('from a symbol', (e) => `({ [Symbol.for('v')]: ${e} })[Symbol.for('v')]`),
  detour('from a number that is none', (e) => `(isNaN(${e}) ? ${e} : Number(${e}))`),
  detour('checked by what is always true', (e) => `(/[^]*/.test(${e}) ? ${e} : '')`),
  detour('checked for its type', (e) => `(typeof ${e} === 'string' ? ${e} : '')`),
  detour('checked for a part', (e) => `(/[a-z]/.test(${e}) ? ${e} : '')`),
  detour('checked by a list of itself', (e) => `([${e}].includes(${e}) ? ${e} : '')`),
  detour('of an optional chain', (e) => e.replaceAll('.', '?.')),
  detour('by computed names', (e) => e.replaceAll(/\.(\w)(\w+)/g, "['$1' + '$2']")),
  detour(
    'by names in a variable',
    (e) => `((q) => ${e.replace(/\.(query|body)\./, '[q].')})('${/query|body/.exec(e)?.[0] ?? ''}')`,
  ),
  detour('as the first of many', (e) => `Object(${e}).valueOf()`),
  shadowed('function sanitize(x) { return x; }', 'sanitize'),
  shadowed('function escapeShell(x) { return x; }', 'escapeShell'),
  shadowed('function encodeURIComponent(x) { return x; }', 'encodeURIComponent'),
  shadowed('function parseInt(x) { return x; }', 'parseInt'),
  shadowed('function Number(x) { return x; }', 'Number'),
  shadowed('function quote(x) { return JSON.parse(JSON.stringify(x)); }', 'quote'),
  shadowed('var validator = { escape: (x) => x };', 'validator.escape'),
  shadowed('var DOMPurify = { sanitize: (x) => x };', 'DOMPurify.sanitize'),
  shadowed('var mysql2 = { escape: (x) => x };', 'mysql2.escape'),

  call('after a comma', (f) => `(0, ${f})(`),
  call('out of a list', (f) => `[${f}][0](`),
  call('by call', (f) => `${f}.call(${f.startsWith('db') ? 'db' : 'null'}, `),
  call('by bind', (f) => `${f}.bind(${f.startsWith('db') ? 'db' : 'null'})(`),
  call(
    'by call of call',
    (f) => `Function.prototype.call.call(${f}, ${f.startsWith('db') ? 'db' : 'null'}, `,
  ),
  call('by an arrow', (f) => `((...all) => ${f}(...all))(`),
  call(
    'by apply in an arrow',
    (f) => `((...all) => Reflect.apply(${f}, ${f.startsWith('db') ? 'db' : 'null'}, all))(`,
  ),
  call('by a method', (f) => `({ run: (...all) => ${f}(...all) }).run(`),
  call('by an object', (f) => (f.startsWith('db') ? `({ d: db }).d.query(` : `({ run: ${f} }).run(`)),
  call('perhaps', (f) => `${f}?.(`),
  call('if it is there', (f) => `(${f.startsWith('db') ? `${f}.bind(db)` : f} ?? 0)(`),
  call('and true', (f) => `(true && ${f.startsWith('db') ? `${f}.bind(db)` : f})(`),
  call('out of a Map', (f) => `new Map([['run', (...all) => ${f}(...all)]]).get('run')(`),
  call('by what a function returns', (f) => `(() => (...all) => ${f}(...all))()(`),
  call('by a Proxy', (f) => `new Proxy(${f.startsWith('db') ? `${f}.bind(db)` : f}, {})(`),
  call('by a computed name', (f) =>
    f === 'db.query' ? "db['que' + 'ry'](" : f === 'eval' ? "globalThis['ev' + 'al'](" : `${f}(`,
  ),
  call('by Function', (f) => (f === 'eval' ? '((code) => Function(`return (${code})`)())(' : `${f}(`)),
  call('by a constructor of functions', (f) =>
    f === 'eval' ? '((code) => (() => {}).constructor(code)())(' : `${f}(`,
  ),
  call('later', (f) => `((...all) => setTimeout(() => ${f}(...all), 0))(`),
  call('at the next tick', (f) => `((...all) => process.nextTick(() => ${f}(...all)))(`),
  call('by a promise', (f) => `((...all) => Promise.resolve(all).then((now) => ${f}(...now)))(`),
  call('by an asynchronous function', (f) => `(async (...all) => { await null; return ${f}(...all); })(`),
  call(
    'by an emitter',
    (f) =>
      `((...all) => { const bus = new EventTarget(); bus.addEventListener('x', () => ${f}(...all)); bus.dispatchEvent(new Event('x')); })(`,
  ),
  onShown('Function after a comma', isSource, (text) =>
    text.replaceAll('new Function(', 'new (0, Function)('),
  ),
  onShown('Function of an asynchronous one', isSource, (text) =>
    text.replaceAll('new Function(', 'new (async () => {}).constructor('),
  ),
  onShown('Function by Reflect', isSource, (text) =>
    text.replaceAll(
      "new Function('x', req.query.body)(1)",
      "Reflect.construct(Function, ['x', req.query.body])(1)",
    ),
  ),

  body('behind if (false)', (lines) => `  if (false) {\n    return;\n  }\n${lines}`),
  body(
    'behind a condition that never holds',
    (lines) => `  if (process.env.NEVER_SET_BY_ANYBODY) return;\n${lines}`,
  ),
  body('behind an empty check', (lines) => `  if (!/[^]*/.test(req.url)) return res.end();\n${lines}`),
  body('in if (true)', (lines) => `  if (true) {\n${lines}\n  }`),
  body('in an else', (lines) => `  if (0) {\n  } else {\n${lines}\n  }`),
  body('in a catch', (lines) => `  try {\n    throw 1;\n  } catch {\n${lines}\n  }`),
  body('in a finally', (lines) => `  try {\n  } finally {\n${lines}\n  }`),
  body('in a loop', (lines) => `  for (;;) {\n${lines}\n    break;\n  }`),
  body('in do', (lines) => `  do {\n${lines}\n  } while (false);`),
  body('in a switch', (lines) => `  switch (1) {\n    case 1:\n${lines}\n  }`),
  body('in a label', (lines) => `  here: {\n${lines}\n  }`),
  body('in a static block', (lines) => `  class Now {\n    static {\n${lines}\n    }\n  }`),
  body('in a field', (lines) => `  new (class {\n    x = (() => {\n${lines}\n    })();\n  })();`),
  body('in a default', (lines) => `  ((x = (() => {\n${lines}\n  })()) => x)();`),
  body('in a getter', (lines) => `  void { get now() {\n${lines}\n  return 1; } }.now;`),
  body('in a timer', (lines) => `  setTimeout(() => {\n${lines}\n  }, 0);`),
  body('in a promise', (lines) => `  new Promise((done) => {\n${lines}\n    done();\n  });`),
  body('in then', (lines) => `  Promise.resolve().then(() => {\n${lines}\n  });`),
  body('in an asynchronous function', (lines) => `  (async () => {\n    await null;\n${lines}\n  })();`),
  body('in a generator', (lines) => `  [...(function* () {\n${lines}\n  })()];`),
  body('in a function called later', (lines) => `  const later = () => {\n${lines}\n  };\n  later();`),
  body('in a function hoisted', (lines) => `  later();\n  function later() {\n${lines}\n  }`),
  body('in forEach', (lines) => `  [1].forEach(() => {\n${lines}\n  });`),
  body('in toString', (lines) => `  \`\${{ toString() {\n${lines}\n  return ''; } }}\`;`),
  onEvery('a request taken apart', isSource, (text) =>
    /\(req, res\) => \{/.test(text)
      ? text
          .replace(/\(req, res\) => \{/, '({ query, body, ...req }, res) => {')
          .replaceAll(/\breq\.(query|body)\b/g, '$1')
      : text,
  ),
  onEvery('a request under another name', isSource, (text) =>
    text.replace(/\((?:req), res\) => \{\n/, '(...them) => {\n  const [req, res] = them;\n'),
  ),
  onEvery('a route by use', isSource, (text) => text.replaceAll(/app\.(?:get|post)\(/g, 'app.use(')),
  onEvery('a route by all', isSource, (text) => text.replaceAll(/app\.(?:get|post)\(/g, 'app.all(')),
  onEvery('a route by a computed method', isSource, (text) =>
    text.replaceAll(/app\.(get|post)\(/g, "app['$1']("),
  ),
  onEvery('a route by route', isSource, (text) =>
    text.replaceAll(/app\.(get|post)\(('.*?'), /g, 'app.route($2).$1('),
  ),
  onEvery('a route on a router', isSource, (text) =>
    text
      .replaceAll(/app\.(get|post)\(/g, 'router.$1(')
      .replace(
        'const app = express();\n',
        'const app = express();\nconst router = express.Router();\napp.use(router);\n',
      ),
  ),
  onEvery('a route among others', isSource, (text) =>
    text.replaceAll(/app\.(get|post)\(('.*?'), /g, 'app.$1([$2, /more/], (a, b, next) => next(), '),
  ),
  onEvery('a route in a list', isSource, (text) =>
    text.replace(ROUTE, (whole: string, method: string, path: string) =>
      whole
        .replace(`app.${method}(${path}, `, `for (const [p, f] of [[${path}, `)
        .replace(/\}\);$/, `}]]) app.${method}(p, f);`),
    ),
  ),

  imported('by another name', "import { WHAT as run } from 'node:child_process';\nconst WHAT = run;"),
  imported('as a whole', "import * as all from 'node:child_process';\nconst { WHAT } = all;"),
  imported('as the default', "import all from 'node:child_process';\nconst WHAT = all.WHAT;"),
  imported(
    'by a computed member',
    "import * as all from 'node:child_process';\nconst WHAT = all['WHAT'.split('').join('')];",
  ),
  imported('without node:', "import { WHAT } from 'child_process';"),
  imported('later', "const { WHAT } = await import('node:child_process');"),
  imported('later, worked out', "const { WHAT } = await import('node:child_' + 'process');"),
  imported(
    'by createRequire',
    "import { createRequire } from 'node:module';\nconst { WHAT } = createRequire(import.meta.url)('child_process');",
  ),
  imported(
    'by createRequire, worked out',
    "import { createRequire } from 'node:module';\nconst { WHAT } = createRequire(import.meta.url)(['child', 'process'].join('_'));",
  ),
  imported('by process', "const { WHAT } = process.getBuiltinModule('child_process');"),
  imported('by the main module', "const { WHAT } = process.mainModule.require('child_process');"),
  imported(
    'by a function',
    "import * as all from 'node:child_process';\nconst WHAT = (...these) => all.WHAT(...these);",
  ),
  imported(
    'with promisify',
    "import { WHAT as run } from 'node:child_process';\nimport { promisify } from 'node:util';\nconst WHAT = promisify(run);",
  ),
  imported('with escapes', "import { WHAT } from '\\x6eode:child_proces\\u0073';"),
  {
    name: 'imported by another file',
    appliesTo: ({ shows }) => /\.js$/.test(shows),
    hide: ({ shows }, files) => ({
      [shows]: (files[shows] ?? '').replace("from 'node:child_process'", "from './more.js'"),
      ...(/node:child_process/.test(files[shows] ?? '')
        ? { 'src/more.js': "export * from 'node:child_process';\n" }
        : {}),
    }),
  },
  {
    name: 'the route in another file',
    appliesTo: ({ shows }) => shows === 'src/server.js',
    hide: ({ shows }, files) => ({
      [shows]: "import './more/route.mjs';\n",
      'src/more/route.mjs': files[shows] ?? '',
    }),
  },
  {
    name: 'the route in a file without an ending that is imported',
    appliesTo: ({ shows }) => shows === 'src/server.js',
    hide: ({ shows }, files) => ({ [shows]: "import './data.bin';\n", 'src/data.bin': files[shows] ?? '' }),
  },
  {
    name: 'the program in a string',
    appliesTo: ({ shows }) => shows === 'src/server.js',
    hide: ({ shows }, files) => ({
      [shows]: `await import('data:text/javascript,' + encodeURIComponent(${JSON.stringify(files[shows] ?? '')}));\n`,
    }),
  },
  {
    name: 'the program in base64',
    appliesTo: ({ shows }) => shows === 'src/server.js',
    hide: ({ shows }, files) => ({
      [shows]: `await import('data:text/javascript;base64,${Buffer.from(files[shows] ?? '').toString('base64')}');\n`,
    }),
  },
  {
    name: 'the program in eval',
    appliesTo: ({ shows }) => shows === 'src/server.js',
    hide: ({ shows }, files) => ({ [shows]: `eval(${JSON.stringify(files[shows] ?? '')});\n` }),
  },
  onEvery('a name with a joiner', isSource, (text) =>
    /(?<![.\w])(?:exec|execSync)\(/.test(text)
      ? text
          .replaceAll(/\b(exec|execSync)\b(?= [}])/g, '$1 as x\u200d')
          .replaceAll(/(?<![.\w])(?:exec|execSync)\(/g, 'x\u200d(')
      : text,
  ),
  onEvery('a name with letters of another alphabet', isSource, (text) =>
    text.replaceAll(/\breq\b/g, 'r\u0435q').replaceAll(/\bres\b/g, 'r\u0435s'),
  ),
  onEvery('a name with escapes', isSource, (text, path) =>
    isScript(path)
      ? text.replaceAll(/\breq\.(query|body)/g, (_, name: string) => `req.${escaped(name)}`)
      : text,
  ),
  onEvery('strings with escapes', isSource, (text, path) =>
    isScript(path)
      ? text.replaceAll(
          /'(node:child_process|child_process|express|mysql2)'/g,
          (_, name: string) => `'${escaped(name)}'`,
        )
      : text,
  ),
];
