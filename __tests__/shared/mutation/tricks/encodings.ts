import { all, commented, isDependency, isJson, isSource, isText, onShown, type Trick } from './trick.js';

/** Without comments to the end of a line, which would take in whatever is put on that line. */
const bare = (text: string): string => text.replaceAll(/^[ \t]*(?:\/\/|<!--|-->|#!).*\n/gm, '');

const block = (text: string): string => `/* ${text} */\n`;

/** The same text in other bytes, or among many more of them. */
export const ENCODINGS: readonly Trick[] = [
  onShown('a byte order mark', all, (text) => `\uFEFF${text}`),
  onShown('UTF-16', all, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  onShown('CRLF', all, (text) => text.replaceAll('\n', '\r\n')),
  onShown('CR alone', isText, (text) => text.replaceAll('\n', '\r')),
  onShown('a NUL at the end', isText, (text) => `${text}\n\0\n`),
  onShown('a long comment line', isSource, (text) => `${text}${block('x'.repeat(20_000))}`),
  onShown(
    'a megabyte of comments',
    isSource,
    (text) => `${text}${block('lorem ipsum '.repeat(8)).repeat(11_000)}`,
  ),
  onShown('a megabyte of blank lines', all, (text) => `${text}${'\n'.repeat(1_100_000)}`),
  onShown('all on one line', isSource, (text) =>
    bare(text).replaceAll(/;?\n/g, '; ').replaceAll('{; ', '{ ').replaceAll('; }', ' }'),
  ),
  onShown('75 KB of expressions', isSource, (text) => `let a = 1;\n${'a+1;'.repeat(19_000)}\n${text}`),
  onShown('400 functions that call each other', isSource, (text) => `${web(400)}${text}`),
  onShown(
    'deep nesting',
    isSource,
    (text) => `${text}const deep = ${'['.repeat(2_000)}${']'.repeat(2_000)};\n`,
  ),

  onShown('two byte order marks', all, (text) => `\uFEFF\uFEFF${text}`),
  onShown('UTF-16 the other way round', all, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  onShown('UTF-16 without a mark', all, (text) => Buffer.from(text, 'utf16le')),
  onShown('UTF-32', all, (text) => utf32(`\uFEFF${text}`)),
  onShown('a byte that is no UTF-8, in a comment', all, (text, { shows }) =>
    Buffer.concat([Buffer.from(text), Buffer.from(commented(shows, 'caf\u00e9') || '\u00e9', 'latin1')]),
  ),
  onShown('a NUL at the start', all, (text) => `\0${text}`),
  onShown('a NUL in a comment at the start', all, (text, { shows }) => `${commented(shows, 'a\0b')}${text}`),
  onShown('form feeds between lines', all, (text) => text.replaceAll('\n', '\n\f')),
  onShown('U+2028 for newlines', isSource, (text) => text.replaceAll('\n', '\u2028')),
  onShown('NEL for newlines', isDependency, (text) => text.replaceAll('\n', '\u0085')),
  onShown('no-break spaces', isText, (text) => text.replaceAll(' ', '\u00a0')),
  onShown('tabs for spaces', all, (text) => text.replaceAll(' ', '\t')),
  onShown('spaces at the end of each line', all, (text) => text.replaceAll('\n', '   \n')),
  onShown('no newline at the end', all, (text) => text.trimEnd()),
  onShown('blank lines between all', all, (text) => text.replaceAll('\n', '\n\n')),
  onShown(
    'text from right to left',
    all,
    (text, { shows }) => `${commented(shows, '\u202e \u2066 words \u2069')}${text}`,
  ),
  onShown(
    'escape sequences of terminals',
    all,
    (text, { shows }) => `${commented(shows, '\u001b[2J\u001b[8m')}${text}`,
  ),
  onShown(
    'a log command in a comment',
    all,
    (text, { shows }) => `${commented(shows, '\n::stop-commands::x'.trim())}${text}`,
  ),
  onShown(
    'a megabyte before it',
    all,
    (text, { shows }) =>
      `${(commented(shows, 'x'.repeat(90)) || `${' '.repeat(90)}\n`).repeat(12_000)}${text}`,
  ),
  onShown(
    'a megabyte on one line before it',
    all,
    (text, { shows }) => `${commented(shows, 'x'.repeat(1_100_000)) || ' '.repeat(1_100_000)}${text}`,
  ),
  onShown('each line far to the right', isText, (text) =>
    text.length > 20_000 ? text : text.replaceAll(/^/gm, ' '.repeat(6_000)),
  ),
  onShown('a long string on the line of the sink', isSource, (text) =>
    text.replaceAll(/(?<!return )\b(exec|execSync|eval|db\.query)\(/g, `void '${'x'.repeat(30_000)}'; $1(`),
  ),
  onShown(
    'minified, and long',
    isSource,
    (text) =>
      `${bare(text)
        .replaceAll(/;?\n\s*/g, ';')
        .replaceAll('{;', '{')
        .replaceAll(';}', '}')
        .replaceAll(', ', ',')}${'var q=1;'.repeat(6_000)}\n`,
  ),
  onShown(
    'nested functions',
    isSource,
    (text) => `${text}${'(function(){'.repeat(400)}${'})()'.repeat(400)};\n`,
  ),
  onShown(
    'a chain of 3,000 additions',
    isSource,
    (text) =>
      `${text}const long = ${Array.from({ length: 3_000 }, (_, i) => `'${String(i)}'`).join(' + ')};\n`,
  ),
  onShown(
    'a chain of 1,500 else ifs',
    isSource,
    (text) =>
      `${text}function many(x) { ${Array.from({ length: 1_500 }, (_, i) => `if (x === ${String(i)}) return ${String(i)};`).join(' else ')} }\n`,
  ),
  onShown(
    'a thousand aliases before it',
    isSource,
    (text) =>
      `let a0 = {};\n${Array.from({ length: 1_000 }, (_, i) => `const a${String(i + 1)} = { p: a${String(i)}, q: a${String(i)} };`).join('\n')}\n${text}`,
  ),
  onShown('deep nesting in what nobody reads', isJson, (text) =>
    text.replace('{', `{ "x": ${'['.repeat(12_000)}${']'.repeat(12_000)},`),
  ),
  onShown('comments in JSON', isJson, (text) => text.replaceAll('\n', ' // words\n')),
  onShown('commas after the last', isJson, (text) => text.replaceAll(/\n(\s*[}\]])/g, ',\n$1')),
  onShown('JSON on one line', isJson, (text) =>
    parsed(text) === undefined ? text : JSON.stringify(parsed(text)),
  ),
  onShown('every letter of JSON escaped', isJson, (text) =>
    text.replaceAll(/"(?:[^"\\]|\\.)*"/g, (string) => `"${escaped(textIn(string))}"`),
  ),
];

/** What a string of JSON says; its letters where an earlier trick left none. */
function textIn(string: string): string {
  const text = parsed(string);
  return typeof text === 'string' ? text : string.slice(1, -1);
}

/** What JSON says; undefined where an earlier trick left none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const utf32 = (text: string): Buffer => {
  const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, index) => bytes.writeUInt32LE(point, index * 4));
  return bytes;
};

/** Every letter as an escape of JSON and JavaScript. */
export const escaped = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

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
