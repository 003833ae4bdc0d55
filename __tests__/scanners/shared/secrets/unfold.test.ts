import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detect } from '../../../../src/scanners/shared/secrets/detect.js';
import { unfold } from '../../../../src/scanners/shared/secrets/unfold.js';
import { Draw } from '../../secrets/corpus/random.js';

const token = `${'gh' + 'p_'}${new Draw(1).issued()}`;
const [first, rest] = [token.slice(0, 6), token.slice(6)];
const each = (write: (letter: string) => string): string => Array.from(token, write).join('');
const code = (letter: string): number => letter.charCodeAt(0);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a token that is written in parts is found on its line', () => {
  test.each([
    ['added', `'${first}' + '${rest}'`],
    ['added on the next line', `'${first}' +\n  '${rest}'`],
    ['in a list that is joined', `['${first}', '${rest}'].join('')`],
    ['in a template with nothing in it', `\`${first}\${''}${rest}\``],
    ['by concat', `'${first}'.concat('${rest}')`],
    ['by a line that goes on', `'${first}\\\n${rest}'`],
    ['in a shell', `"${first}""${rest}"`],
    ['with hexadecimal escapes', `'${each((letter) => `\\x${code(letter).toString(16)}`)}'`],
    ['with Unicode escapes', `'${each((letter) => `\\u00${code(letter).toString(16)}`)}'`],
    ['in an address', each((letter) => `%${code(letter).toString(16)}`)],
    ['in markup', each((letter) => `&#${String(code(letter))};`)],
    ['in Base64', `atob('${base64(token)}')`],
    ['in Base64 with words around', base64(`Authorization: Bearer ${token} for all`)],
    ['in hexadecimal digits', Buffer.from(token).toString('hex')],
    ['by character codes', `String.fromCharCode(${Array.from(token, code).join(', ')})`],
    ['backwards', `'${Array.from(token).reverse().join('')}'`],
    ['with a joiner in it', `'${first}\u200d${rest}'`],
    ['with a comment between', `'${first}' /* x */ + '${rest}'`],
    ['in wide letters', each((letter) => String.fromCharCode(code(letter) + 0xfee0))],
  ])('%s', (_, written) => {
    const [hit, ...more] = detect(`let a = 1;\nlet b = ${written};\nlet c = 2;\n`, 'src/a.js');
    expect([hit?.detector.kind, hit?.value, hit?.line, more]).toEqual([
      'github-personal-token',
      token,
      2,
      [],
    ]);
  });
});

describe('a token that is encoded over lines is found', () => {
  const said = `Authorization: Bearer ${token} for all of them`;
  test.each([
    ['in Base64', `Subject: x\n\n${base64(said).replaceAll(/.{48}/g, '$&\n')}\n`],
    ['in hexadecimal digits', Buffer.from(said).toString('hex').replaceAll(/.{32}/g, '$&\r\n')],
  ])('%s', (_, written) => {
    expect(detect(written, 'src/a.eml').map(({ value }) => value)).toEqual([token]);
  });
});

describe('a token whose parts have names is found where they come together', () => {
  test.each([
    ['by a sign', `const a = '${first}';\nconst b = '${rest}';\nuse(a + b);\n`, 3],
    ['with a text', `const b = '${rest}';\nuse('${first}' + b);\n`, 2],
    ['in a template', `const a = '${first}';\nconst b = '${rest}';\nuse(\`x \${a}\${b}\`);\n`, 3],
    ['in a list', `const a = '${first}';\nconst b = '${rest}';\nuse([a, b].join(''));\n`, 3],
    ['by concat', `const a = '${first}';\nconst b = '${rest}';\nuse(a.concat(b));\n`, 3],
    ['in a shell', `A=${first}\nB=${rest}\ncurl -H "Authorization: Bearer $A$B" x\n`, 3],
    ['on one line', `use((() => { const a = '${first}'; const b = '${rest}'; return a + b; })());\n`, 1],
  ])('%s', (_, text, line) => {
    const hits = detect(text, 'src/a.js');
    expect(hits.map(({ detector, value, line: at }) => [detector.kind, value, at])).toEqual([
      ['github-personal-token', token, line],
    ]);
  });

  test('and nowhere else', () => {
    expect(detect(`const a = '${first}';\nconst b = '${rest}';\nuse(a + c, b);\n`, 'src/a.js')).toEqual([]);
  });
});

test('what is no secret in parts is none', () => {
  const text =
    "const a = 'first' + 'second';\nconst list = ['x', 'y'];\nconst hash = 'deadbeefdeadbeefdeadbeefdeadbeef';\n";
  expect(detect(text, 'src/a.js')).toEqual([]);
});

test('every character of what is put together comes from its own place', () => {
  const piece = fc.oneof(
    fc.constantFrom("' + '", '\\x41', '\u00a0', '%41'),
    fc.stringMatching(/^[a-z]{0,5}$/),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      // With a seam in it, so that the whole text comes first, before the runs that it has.
      const text = `a' + '${pieces.join('')}`;
      const [whole] = unfold(text);
      if (whole === undefined) throw new Error('a text with a seam is not put together');
      for (const [index, letter] of Array.from(whole.text).entries())
        if (/[a-z]/.test(letter)) expect(text[whole.origin(index)]).toBe(letter);
    }),
  );
});
