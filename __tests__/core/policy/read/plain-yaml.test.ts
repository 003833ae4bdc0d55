import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newPolicy, STARTS } from '../../../../src/core/init/policy-file.js';
import { readPlainYaml } from '../../../../src/core/policy/read/plain-yaml.js';
import { plainPolicy } from '../../../../src/core/policy/read/plain.js';
import { readYaml } from '../../../../src/core/policy/read/yaml.js';

/** What the library makes of a text, or null where it is wrong. */
function whole(text: string): unknown {
  const read = readYaml(text);
  if (!read.ok) return null;
  const { places, alias } = read.positions;
  return { value: read.value, positions: { places, alias } };
}

const word = fc.constantFrom(
  ...['high', 'UTC', 'Europe/Berlin', 'true', 'false', 'null', 'True', 'NULL', 'no', 'y', 'x-1_a'],
  ...['[]', '0', '1', '36500', '007', '0x1f', '1e3', '-1', '.5', '~', '2026-11-28', '1_000', '25%'],
  ...['"a"', '[ ]', '{}', '- a', '*a', '&a', '|', 'a b', 'a: b', 'a#b', 'a:', '!x', 'a:b', 'a # b'],
  ...["'a'", "'a''b'", '"a\\n"', "'a' b", '"a": b', 'npm/@a/b', '@a', 'a  b', 'a, b', 'b]', '2000-01-01'],
  ...['0.5h', '24h', '1e3d', '0o7', '12 34', '1 # 2', "'", '"#"', '>', '- a: b', '? a', 'https://a.b/c?d=e'],
);
const inBrackets = fc.oneof(
  word,
  fc.constantFrom('a', 'b c', "'*'", '[]', '', '{ a: b }', '[a, [b]]', 'a: b', '-', '#', 'a:b', '{ a: [x] }'),
);
const brackets = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{ ', ' }'], ['[ ', ']'], ['{', '}'], ['[', '}']),
    fc.array(fc.tuple(fc.constantFrom('', '', 'a: ', 'b:  ', 'null: '), inBrackets), { maxLength: 3 }),
    fc.constantFrom(', ', ',', ' , '),
  )
  .map(([[open, close], items, comma]) => `${open}${items.map((item) => item.join('')).join(comma)}${close}`);
const key = fc.constantFrom('version', 'sla', 'gate', 'fail-on', 'constructor', 'true', 'null', 'a', 'b');
const indent = fc.constantFrom('', '', '  ', '  ', '    ', ' ', '\u3000', '\u2003 ');
const end = fc.constantFrom('', '', '', ' ', ' # why: so', '#c', '\t', ' #', '\u3000', ' \u202f');
const entry = fc
  .tuple(
    fc.tuple(indent, fc.constantFrom('', '', '', '- ', '-  ', '-')).map((parts) => parts.join('')),
    fc.oneof({ weight: 4, arbitrary: key }, { weight: 1, arbitrary: fc.constant('') }),
    fc.constantFrom(': ', ': ', ':  ', ':', ' :', ''),
    fc.oneof(word, brackets, fc.constant('')),
    end,
  )
  .map((parts) => parts.join(''));
const other = fc.constantFrom(
  ...['', '  ', '# a: b', '  # größer', '---', '...', '- a', '\t', '%YAML 1.2', 'a: 1\r', '\u2028', '\uFEFF'],
);
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: entry }, { weight: 1, arbitrary: other }), { maxLength: 8 })
  .map((lines) => lines.join('\n'));

/** Sections below each other, as a policy has them: mostly what is read without the library. */
const inLine = fc.constantFrom(
  ...[
    'high',
    'true',
    'null',
    '[]',
    '12',
    "'src/**'",
    '"a: b # c"',
    'src/*/b',
    'Not so, it is.',
    '2027-02-01',
  ],
  ...['[\'a\', b c, "d"]', '{ a: b, c-d: [1, x/y] }', '{}', '[{ a: b }, { a: null }]', '25%', 'npm/a'],
);
const { section } = fc.letrec<{ section: readonly string[]; list: readonly string[] }>((tie) => ({
  list: fc
    .array(fc.oneof({ maxDepth: 3 }, inLine, tie('section')), { minLength: 1, maxLength: 3 })
    .map((entries) =>
      entries.flatMap((entry) =>
        typeof entry === 'string'
          ? [`- ${entry}`]
          : entry.map((line, index) => (index === entry.findIndex(isWritten) ? `- ${line}` : `  ${line}`)),
      ),
    ),
  section: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('a', 'b-c', 'constructor', 'd'),
        fc.oneof({ maxDepth: 3 }, inLine, tie('section'), tie('list')),
        fc.constantFrom('', '  # why', ' '),
        fc.constantFrom([], [''], ['# a'], ['      # b: c']),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 4, selector: ([name]) => name },
    )
    .map((entries) =>
      entries.flatMap(([name, value, after, before, flush]) =>
        typeof value === 'string'
          ? [...before, `${name}: ${value}${after}`]
          : [...before, `${name}:${after}`, ...(flush && isList(value) ? value : value.map(indented))],
      ),
    ),
}));

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

function isWritten(line: string): boolean {
  return !/^ *(?:#|$)/u.test(line);
}

/** Whether lines are a list, which may stand right below its key. */
function isList(lines: readonly string[]): boolean {
  return lines.find(isWritten)?.startsWith('- ') ?? false;
}

it('reads sections and lists as the library does, with all positions', () => {
  fc.assert(
    fc.property(section, (lines) => {
      expect(readPlainYaml(lines.join('\n'))).toEqual(whole(lines.join('\n')));
    }),
  );
});

it('reads any text as the library does, or leaves it to the library', () => {
  fc.assert(
    fc.property(text, (written) => {
      const plain = readPlainYaml(written);
      if (plain !== null) expect(plain).toEqual(whole(written));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  '',
  '\n# nothing\n',
  '- a\n',
  'a:\n  - b\n c: d\n',
  'a:\n  - b\n    c\n',
  'a: [b,\n  c]\n',
  'a: 1\na: 2\n',
  'a:\n',
  'a: b\n  c: d\n',
  ' a: 1\n',
  'a:\n  b: 1\n c: 1\n',
])('leaves %j to the library', (written) => {
  expect(readPlainYaml(written)).toBeNull();
});

it.each(['\u1680', '\u2003', '\u202f', '\u205f', '\u3000'])(
  'takes the blank %j of a text for no space, as the library does',
  (blank) => {
    expect(readPlainYaml(`a:\n${blank}b: 1\n`)).toBeNull();
    expect(readPlainYaml(`a:\n${blank} b: 1\n`)).toBeNull();
    for (const text of [`a: b${blank}\n`, `a: [b${blank}, c]\n`, `a: '${blank}b'\n`, `a:${blank}b: c\n`]) {
      const plain = readPlainYaml(text);
      if (plain !== null) expect(plain).toEqual(whole(text));
    }
    expect(readPlainYaml(`a: b${blank}\n`)?.value).toEqual({ a: `b${blank}` });
  },
);

it.each(STARTS)('reads the policy that fixby init writes to start with %s', (start) => {
  const written = newPolicy({ start, posture: true }, 'https://example.org/schema.json');
  const read = readPlainYaml(written);
  expect(read).toEqual(whole(written));
  expect(plainPolicy(read?.value)).not.toBeNull();
});
