import type { Tree } from '../tree.js';
import { escaped } from './encodings.js';
import { base, isSecret, onShown, type Applies, type Trick } from './trick.js';

const isValued = (tree: Tree): boolean => isSecret(tree) && tree.secret !== undefined;
const isScript = (tree: Tree): boolean => isValued(tree) && /\.[jt]s$/.test(tree.shows);
const isQuoted = (tree: Tree): boolean => isValued(tree) && /\.(?:[jt]s|json)$/.test(tree.shows);

/** A trick on the value of a secret, together with the quotes of its language around it. */
const onLiteral = (name: string, appliesTo: Applies, write: (value: string) => string): Trick =>
  onShown(name, appliesTo, (text, { secret = '' }) => text.replaceAll(`'${secret}'`, () => write(secret)));

/** A trick on the value alone. */
const onValue = (name: string, appliesTo: Applies, write: (value: string) => string): Trick =>
  onShown(name, appliesTo, (text, { secret = '\0' }) => text.replaceAll(secret, () => write(secret)));

const inTwo = (value: string): readonly [string, string] => [value.slice(0, 6), value.slice(6)];
const hexed = (text: string): string =>
  Array.from(text, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join('');
const percent = (text: string): string =>
  Array.from(text, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A secret that a program or a shell puts together again. */
export const SECRETS: readonly Trick[] = [
  onLiteral('a secret in two strings', isScript, (value) => `'${inTwo(value)[0]}' + '${inTwo(value)[1]}'`),
  onLiteral(
    'a secret in two strings on two lines',
    isScript,
    (value) => `'${inTwo(value)[0]}' +\n  '${inTwo(value)[1]}'`,
  ),
  onLiteral(
    'a secret in a list',
    isScript,
    (value) => `['${inTwo(value)[0]}', '${inTwo(value)[1]}'].join('')`,
  ),
  onLiteral('a secret in a template', isScript, (value) => `\`${inTwo(value)[0]}\${''}${inTwo(value)[1]}\``),
  onLiteral(
    'a secret in two constants',
    isScript,
    (value) => `(() => { const a = '${inTwo(value)[0]}'; const b = '${inTwo(value)[1]}'; return a + b; })()`,
  ),
  onLiteral('a secret by concat', isScript, (value) => `'${inTwo(value)[0]}'.concat('${inTwo(value)[1]}')`),
  onLiteral('a secret in base64', isScript, (value) => `atob('${base64(value)}')`),
  onLiteral(
    'a secret in base64 of Buffer',
    isScript,
    (value) => `Buffer.from('${base64(value)}', 'base64').toString()`,
  ),
  onLiteral(
    'a secret in hexadecimal',
    isScript,
    (value) => `Buffer.from('${Buffer.from(value).toString('hex')}', 'hex').toString()`,
  ),
  onLiteral(
    'a secret backwards',
    isScript,
    (value) => `'${Array.from(value).reverse().join('')}'.split('').reverse().join('')`,
  ),
  onLiteral(
    'a secret by character codes',
    isScript,
    (value) => `String.fromCharCode(${Array.from(value, (letter) => letter.charCodeAt(0)).join(', ')})`,
  ),
  onLiteral('a secret in backticks', isScript, (value) => `\`${value}\``),
  onValue('a secret with escapes', isQuoted, (value) => escaped(value)),
  onValue('a secret with short escapes', isScript, (value) => hexed(value)),
  onValue(
    'a secret whose first letter is escaped',
    isQuoted,
    (value) => `${escaped(value.slice(0, 1))}${value.slice(1)}`,
  ),
  onValue('a secret over two lines', isScript, (value) => `${inTwo(value)[0]}\\\n${inTwo(value)[1]}`),
  onValue('a secret in hashes of a URL', isValued, (value) => percent(value)),
  onShown(
    'a shell that glues',
    (tree) => isValued(tree) && tree.shows.endsWith('.sh'),
    (text, tree) => text.replace(tree.secret ?? '\0', () => inTwo(tree.secret ?? '').join('""')),
  ),
  onShown(
    'a shell with two variables',
    (tree) => isValued(tree) && tree.shows.endsWith('.sh'),
    (text, tree) =>
      text
        .replace('curl', () => `A=${inTwo(tree.secret ?? '')[0]}\nB=${inTwo(tree.secret ?? '')[1]}\ncurl`)
        .replace(tree.secret ?? '\0', '$A$B'),
  ),
  onShown(
    'a shell that decodes',
    (tree) => isValued(tree) && tree.shows.endsWith('.sh'),
    (text, tree) =>
      text.replace(tree.secret ?? '\0', () => `$(echo ${base64(tree.secret ?? '')} | base64 -d)`),
  ),
  onShown(
    'an export and quotes',
    (tree) => base(tree.shows) === '.env',
    (text) => text.replace(/^(\w+)=(.*)$/m, 'export $1="$2" # words'),
  ),
  onShown(
    'a YAML binary',
    (tree) => isValued(tree) && tree.shows.endsWith('.yml'),
    (text, tree) => text.replace(tree.secret ?? '\0', () => `!!binary ${base64(tree.secret ?? '')}`),
  ),
  onShown(
    'a YAML block',
    (tree) => isValued(tree) && tree.shows.endsWith('.yml'),
    (text, tree) => text.replace(tree.secret ?? '\0', () => `>-\n    ${tree.secret ?? ''}`),
  ),
  onShown(
    'a YAML string over two lines',
    (tree) => isValued(tree) && tree.shows.endsWith('.yml'),
    (text, tree) => text.replace(tree.secret ?? '\0', () => `"${inTwo(tree.secret ?? '').join('\\\n    ')}"`),
  ),
  onShown(
    'a key on one line',
    (tree) => tree.shows.endsWith('.pem'),
    (text) => `KEY="${text.trim().replaceAll('\n', '\\n')}"\n`,
  ),
  onShown(
    'a key in base64',
    (tree) => tree.shows.endsWith('.pem'),
    (text) => `${base64(text)}\n`,
  ),
  onShown(
    'a key in quoted lines',
    (tree) => tree.shows.endsWith('.pem'),
    (text) => text.replaceAll(/^(.*)$/gm, '  "$1\\n" +'),
  ),
  onShown(
    'a key with a header of its own',
    (tree) => tree.shows.endsWith('.pem'),
    (text) => text.replaceAll('RSA PRIVATE', 'ACME PRIVATE'),
  ),
  onShown(
    'a key without its dashes',
    (tree) => tree.shows.endsWith('.pem'),
    (text) => text.replaceAll('-----', ''),
  ),
  onShown('the whole file in base64', isSecret, (text) => `${base64(text)}\n`),
  onShown('a picture before it', isSecret, (text) =>
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), Buffer.from(text)]),
  ),
  {
    name: 'a secret in the name of a file',
    appliesTo: isValued,
    hide: (tree, files) => ({
      [tree.shows]: (files[tree.shows] ?? '').replaceAll(tree.secret ?? '\0', 'x'),
      [`keys/${(tree.secret ?? '').replaceAll('/', '_')}.txt`]: 'x\n',
    }),
  },
  onShown('twice as long a name', isValued, (text) =>
    text.replaceAll(/\b(password|client_secret|secretAccessKey|accessKeyId)\b/g, 'notThe$1OfTheExample'),
  ),
  onShown('letters of another alphabet', isValued, (text) =>
    text.replaceAll(/\b(password|client_secret|secretAccessKey|accessKeyId)\b/g, (word: string) =>
      word.replaceAll('a', '\u0430').replaceAll('e', '\u0435'),
    ),
  ),
];
